import { RetiredIdError, UnknownIdError } from "medtech-germany";

/** A part of the address that cannot be shown as it is. */
export interface Problem {
  /** The name of the parameter. */
  readonly field: string;
  readonly value: string;
  /** `moved` was followed; all others were left out. */
  readonly kind: "unknown" | "split" | "moved" | "invalid" | "too-many";
  /** The nearest ids, or the successors of the id. */
  readonly suggestions: readonly string[];
}

/**
 * Returns the current id of a record that an address names.
 *
 * @param problems - receives a problem if the id is unknown, was split or was renamed
 */
export function readId<Id extends string>(
  field: string,
  value: string,
  lookUp: (id: never) => { readonly id: Id },
  problems: Problem[],
): Id | undefined {
  try {
    const { id } = lookUp(value as never);
    if (id !== value) problems.push({ field, value, kind: "moved", suggestions: [id] });
    return id;
  } catch (error) {
    problems.push({ field, value, ...reasonOf(error) });
    return undefined;
  }
}

/** Returns what an error of the package says about an id; rethrows any other error. */
export function reasonOf(error: unknown): Pick<Problem, "kind" | "suggestions"> {
  if (error instanceof UnknownIdError) return { kind: "unknown", suggestions: error.suggestions };
  if (error instanceof RetiredIdError) return { kind: "split", suggestions: error.successors };
  throw error;
}
