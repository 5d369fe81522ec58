import { InvalidArgumentError } from "../errors.js";

/**
 * What `read` takes from a caller's options, or from an empty record where there are none. What somebody assigned to
 * `Object.prototype` is no option: where anything enumerable hangs there, only the caller's own fields are read.
 *
 * To look whether anything does costs nothing that can be measured; to ask of each option whether it is the caller's own
 * would take longer than many questions.
 */
export function readOptions<O extends object, T>(options: O | undefined, read: (given: O) => T): T {
  try {
    for (const _ in Object.prototype) return read({ __proto__: null, ...options } as unknown as O);
    // callers who are not type-checked pass null as well
    return read(options ?? ({} as O));
  } catch {
    throw new InvalidArgumentError("options", "cannot be read");
  }
}
