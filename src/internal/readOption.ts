import { InvalidArgumentError } from "../errors.js";

/**
 * An option of a caller, read once, or what it is by default: what somebody hung on `Object.prototype` is none. One at a time,
 * since a record of all of them would take longer to fill than many questions take to answer.
 */
export function readOption<O extends object, K extends keyof O, D = undefined>(
  options: O | undefined,
  name: K,
  byDefault?: D,
): Exclude<O[K], undefined> | D {
  try {
    // callers who are not type-checked pass null as well
    const value = options?.[name];
    const isGiven = value !== undefined && Object.hasOwn(options as O, name);
    return isGiven ? (value as Exclude<O[K], undefined>) : (byDefault as D);
  } catch {
    throw new InvalidArgumentError("options", "cannot be read");
  }
}
