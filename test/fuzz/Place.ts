import fc from "fast-check";

/**
 * Stands for one of the strange values while arguments are made up: fast-check looks into what it hands over, and falls over
 * what throws when it is looked at.
 */
export class Place {
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }

  [fc.toStringMethod](): string {
    return `strange[${this.at}]`;
  }
}

/** The same argument with the strange values in their places; what is in `known` holds none. */
export function filled(argument: unknown, strange: readonly unknown[], known: ReadonlySet<unknown>): unknown {
  if (argument instanceof Place) return strange[argument.at];
  if (typeof argument !== "object" || argument === null || known.has(argument)) return argument;
  if (Array.isArray(argument)) return argument.map((item) => filled(item, strange, known));
  const copy: object = Object.create(Object.getPrototypeOf(argument));
  for (const [key, value] of Object.entries(argument)) {
    const field = { value: filled(value, strange, known), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(copy, key, field);
  }
  return copy;
}
