import { type DataIssue, DatasetError, InvalidArgumentError, InvalidDataError } from "../errors.js";
import { describe, formatPath } from "./messages.js";

/** An object that hasn't been checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** More issues help nobody, and absurd input (a sparse array of a billion holes) would otherwise run forever. */
export const MOST_ISSUES = 1000;

/** Far deeper than any record. Data that goes deeper is circular. */
const MOST_LEVELS = 100;

/** Parsed JSON never holds an object twice. Nested objects that share their parts would take forever to visit. */
const MOST_REPEATS = 1_000_000;

/** Collects what is wrong with data, so that the caller sees everything at once. */
export class Issues {
  readonly list: DataIssue[] = [];

  add(path: string, message: string): void {
    this.list.push({ path, message });
    if (this.list.length === MOST_ISSUES) this.throwIfAny();
  }

  throwIfAny(): void {
    if (this.list.length > 0) throw new InvalidDataError(this.list);
  }
}

/** Reports whether an object has a property of its own. `Object.hasOwn` is younger than ES2020. */
export function hasOwn(object: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** Reports whether a value is an object other than an array. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reports whether a value is an object literal or a record without a prototype, of any realm. A Date, a Map and an instance aren't. */
export function isPlainObject(value: unknown): value is Fields {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Reports whether a value is one of the strings. */
export function isOneOf<const T extends string>(strings: readonly T[], value: unknown): value is T {
  return (strings as readonly unknown[]).includes(value);
}

/** Reports whether a value is a number from -bound to bound. */
export function isWithin(value: unknown, bound: number): value is number {
  return typeof value === "number" && Math.abs(value) <= bound;
}

/**
 * Runs the code that reads a caller's object. Whatever the object itself throws (a getter, a proxy trap) becomes an
 * `InvalidArgumentError`, so that no input makes a function throw anything else.
 */
export function readInput<T>(argument: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new InvalidArgumentError(argument, "cannot be read");
  }
}

/**
 * Reads options with `read`, which gets an empty record if there are none. Properties that somebody assigned to
 * `Object.prototype` aren't options. If it has enumerable ones, only the caller's own properties are read.
 *
 * Asking each time costs nothing measurable. Checking every option for ownership would take longer than many questions.
 */
export function readOptions<O extends object, T>(options: O | undefined, read: (given: O) => T): T {
  try {
    for (const _ in Object.prototype) return read({ __proto__: null, ...options } as unknown as O);
    // callers without type checks pass null too
    return read(options ?? ({} as O));
  } catch {
    throw new InvalidArgumentError("options", "cannot be read");
  }
}

/** Reads a limit on the number of results: an integer from 0, or infinity if there is none. */
export function readLimit(limit: unknown): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(limit) && (limit as number) >= 0) return limit as number;
  throw new InvalidArgumentError("limit", `expected an integer from 0, got ${describe(limit)}`);
}

/** Reads the properties of a plain object once. Throws if it isn't one, or has a property other than `names`. */
export function readProperties<Name extends string>(
  argument: string,
  given: unknown,
  names: readonly Name[],
): Readonly<Partial<Record<Name, unknown>>> {
  const properties = readInput(argument, () => {
    const read: Record<string, unknown> = { ...(given as object | undefined) };
    // a Date or a Map has no property that could be wrong, and would pass for an object without any
    if (isPlainObject(given)) return read;
    throw new InvalidArgumentError(argument, `expected an object, got ${describe(given)}`);
  });
  const unknown = Object.keys(properties).find((name) => !isOneOf(names, name));
  if (unknown === undefined) return properties as Partial<Record<Name, unknown>>;
  throw new InvalidArgumentError(argument, `there is no criterion ${describe(unknown)}`);
}

/**
 * Copies parsed JSON and reads every property once, so that the caller's objects stay as they are and none of their code
 * runs later. Everything that JSON can't hold becomes an issue with its path.
 *
 * @param root - the name of the argument, which starts every path; nothing if the paths start inside the data
 */
export function copyJson(data: unknown, issues: Issues, ...root: readonly string[]): unknown {
  const path: PropertyKey[] = [...root];
  const seen = new Set<object>();
  let repeats = 0;
  let copied: unknown;
  guard(() => {
    copied = copy(data);
  });
  return copied;

  function refuse(message: string): undefined {
    issues.add(formatPath(path), message);
  }

  function guard(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (error instanceof InvalidDataError) throw error;
      refuse("cannot be read: a property throws");
    }
  }

  function at(key: string | number, read: () => void): void {
    path.push(key);
    guard(read);
    path.pop();
  }

  function copy(value: unknown): unknown {
    if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
      return value;
    if (typeof value !== "object") {
      return refuse(
        `expected JSON, got ${typeof value === "number" || value === undefined ? value : `(${typeof value})`}`,
      );
    }
    if (path.length - root.length > MOST_LEVELS) return refuse(`expected JSON no deeper than ${MOST_LEVELS} levels`);
    if (seen.has(value) && ++repeats > MOST_REPEATS) {
      refuse("expected JSON, got the same objects over and over");
      issues.throwIfAny();
    }
    seen.add(value);
    if (Array.isArray(value)) return copyList(value);
    return isPlainObject(value) ? copyObject(value) : refuse("expected JSON, got (object)");
  }

  function copyList(list: readonly unknown[]): unknown[] {
    const items: unknown[] = [];
    for (let i = 0; i < list.length; i++) at(i, () => items.push(copy(list[i])));
    return items;
  }

  function copyObject(object: Fields): unknown {
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(object)) {
      at(key, () => {
        const value = object[key];
        if (value !== undefined) entries.push([key, copy(value)]);
      });
    }
    // from entries, so that an own property "__proto__" stays a property
    return Object.fromEntries(entries);
  }
}
