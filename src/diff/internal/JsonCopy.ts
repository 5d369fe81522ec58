import { type DataIssue, InvalidDataError } from "../../errors.js";

/** Deeper than any dataset, and shallow enough for every function here. */
const DEPTH = 100;

/** More issues than this help nobody, and would let absurd input (a sparse array of a billion holes) run forever. */
const MOST_ISSUES = 1000;

/** No parsed JSON holds an object twice. Objects of objects that do, each several times, would take forever to be written out. */
const MOST_REPEATED = 1_000_000;

/** Copies a JSON value, so that what its owner does to it later changes no answer; tells what is not JSON. */
export class JsonCopy {
  readonly issues: DataIssue[] = [];
  readonly #seen = new Set<object>();
  #repeated = 0;

  refuse(path: string, message: string): null {
    this.issues.push({ path, message });
    if (this.issues.length === MOST_ISSUES) this.throwIfAny();
    return null;
  }

  throwIfAny(): void {
    if (this.issues.length > 0) throw new InvalidDataError(this.issues);
  }

  /** The copy of an argument; whatever is wrong with it, a getter that throws included, becomes an issue. */
  read(argument: string, value: unknown): unknown {
    try {
      return this.#copy(value, argument, 0);
    } catch (error) {
      if (error instanceof InvalidDataError) throw error;
      return this.refuse(argument, "cannot be read");
    }
  }

  #copy(value: unknown, path: string, depth: number): unknown {
    if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
      return value;
    if (typeof value !== "object") return this.refuse(path, `expected JSON, got ${nameOf(value)}`);
    if (depth > DEPTH) return this.refuse(path, `expected less than ${DEPTH} levels`);
    if (this.#seen.has(value) && ++this.#repeated > MOST_REPEATED) {
      this.refuse(path, "expected JSON, got the same objects again and again");
      this.throwIfAny();
    }
    this.#seen.add(value);
    return Array.isArray(value) ? this.#copyList(value, path, depth) : this.#copyFields(value, path, depth);
  }

  #copyList(list: readonly unknown[], path: string, depth: number): unknown[] {
    const copy: unknown[] = [];
    for (let at = 0; at < list.length; at++) copy.push(this.#copy(list[at], `${path}[${at}]`, depth + 1));
    return copy;
  }

  #copyFields(value: object, path: string, depth: number): unknown {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return this.refuse(path, "expected a plain object");
    }
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([name, field]) => [name, this.#copy(field, `${path}.${name}`, depth + 1)]),
    );
  }
}

function nameOf(value: unknown): string {
  return typeof value === "number" ? String(value) : typeof value;
}
