/** Lists in lists, or records in records, so many levels deep. */
export function nested(kind: "list" | "record", levels: number, innermost: unknown = null): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = kind === "list" ? [value] : { a: value };
  return value;
}
