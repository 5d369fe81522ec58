import { readInput } from "./readInput.js";

/** Some options of a caller, each read once and by name: what somebody hung on `Object.prototype` is none. */
export function readOptions<O extends object, K extends keyof O>(
  options: O | undefined,
  ...names: readonly K[]
): { readonly [N in K]: O[N] | undefined } {
  return readInput("options", () => {
    const read = {} as { [N in K]: O[N] | undefined };
    // callers who are not type-checked pass null as well
    for (const name of names) read[name] = options != null && Object.hasOwn(options, name) ? options[name] : undefined;
    return read;
  });
}
