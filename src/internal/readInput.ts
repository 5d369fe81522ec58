import { DatasetError, InvalidArgumentError } from "../errors.js";

/**
 * Runs what reads a caller's object, and turns anything that the object itself throws (a getter, a proxy trap) into our
 * error, so that no input makes a function throw something else.
 */
export function readInput<T>(argument: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new InvalidArgumentError(argument, "cannot be read");
  }
}
