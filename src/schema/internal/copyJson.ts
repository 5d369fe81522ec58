import { type DataIssue, InvalidDataError } from "../../errors.js";
import { formatPath } from "./formatPath.js";

/** More than that help nobody, and would let absurd input (a sparse array of a billion holes) run forever. */
export const MOST_ISSUES = 1000;

/** Far deeper than any record: what goes on below turns in circles. */
const DEEPEST = 100;

/**
 * A copy of parsed JSON that reads every property once. What is done to it, such as freezing, the caller's objects do not
 * feel, and none of their own code can run any more.
 *
 * Lists and plain objects only: what else there is among objects no JSON can hold, and is refused with its path.
 */
export function copyJson(data: unknown): unknown {
  const issues: DataIssue[] = [];
  const path: (string | number)[] = [];
  // an object that stands in many places is copied once, lest objects of objects take forever
  const known = new Map<object, unknown>();

  function refuse(message: string): undefined {
    issues.push({ path: formatPath(path), message });
    if (issues.length === MOST_ISSUES) throw new InvalidDataError(issues);
  }

  function at(key: string | number, read: () => unknown): unknown {
    path.push(key);
    const copied = guarded(read);
    path.pop();
    return copied;
  }

  function guarded(read: () => unknown): unknown {
    try {
      return copy(read());
    } catch (error) {
      if (error instanceof InvalidDataError) throw error;
      return refuse("cannot be read: a property throws");
    }
  }

  function copy(value: unknown): unknown {
    if (typeof value === "number" && !Number.isFinite(value)) return refuse(`expected JSON, got ${value}`);
    if (["function", "bigint", "symbol"].includes(typeof value)) return refuse(`expected JSON, got (${typeof value})`);
    if (typeof value !== "object" || value === null) return value;
    if (path.length > DEEPEST) return refuse(`expected JSON no deeper than ${DEEPEST} levels`);
    const before = known.get(value);
    if (before !== undefined) return before;
    const copied = Array.isArray(value) ? copyList(value) : copyRecord(value);
    known.set(value, copied);
    return copied;
  }

  function copyList(list: readonly unknown[]): unknown[] {
    const copied: unknown[] = [];
    for (let i = 0; i < list.length; i++) {
      const read = (item: unknown) => (item === undefined ? refuse("expected JSON, got undefined") : item);
      copied.push(at(i, () => read(list[i])));
    }
    return copied;
  }

  function copyRecord(record: object): unknown {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return refuse("expected JSON, got (object)");
    }
    // by entries: an own field "__proto__" stays a field
    return Object.fromEntries(
      Object.keys(record)
        .map((key) => [key, at(key, () => (record as Readonly<Record<string, unknown>>)[key])] as const)
        .filter(([, field]) => field !== undefined),
    );
  }

  const copied = guarded(() => data);
  if (issues.length > 0) throw new InvalidDataError(issues);
  return copied;
}
