/** Numbers that keep in `reads` at which places they are read, and refuse to be read where there is none. */
export function watched(numbers: Int32Array) {
  const reads: number[] = [];
  const list = new Proxy(numbers, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (value === undefined) throw new RangeError(`read at ${String(key)} of ${target.length}`);
      if (typeof value === "number" && key !== "length") reads.push(Number(key));
      return value;
    },
  });
  return { list, reads };
}
