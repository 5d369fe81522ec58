import { InvalidArgumentError } from "../../errors.js";
import { describe } from "../../internal/messages.js";
import { readInput } from "../../internal/untrusted.js";

/** The fields of a plain object, read once; throws when it is none, or has a field that is not named. */
export function readFields<Name extends string>(
  argument: string,
  given: unknown,
  names: readonly Name[],
): Readonly<Partial<Record<Name, unknown>>> {
  const fields = readInput(argument, () => {
    const read: Record<string, unknown> = { ...(given as object | undefined) };
    // a Date or a Map has no field that could be wrong, and would pass for one without any
    if (isPlain(given)) return read;
    throw new InvalidArgumentError(argument, `expected an object, got ${describe(given)}`);
  });
  const unknown = Object.keys(fields).find((name) => !(names as readonly string[]).includes(name));
  if (unknown === undefined) return fields as Partial<Record<Name, unknown>>;
  throw new InvalidArgumentError(argument, `there is no criterion ${describe(unknown)}`);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
