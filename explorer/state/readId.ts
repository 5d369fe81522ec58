import { RetiredIdError, UnknownIdError } from "medtech-germany";

/** Something in the address that cannot be shown as it stands. */
export interface Problem {
  /** The name of the field in the address. */
  readonly field: string;
  readonly value: string;
  /** `moved` was understood, all others were left out. */
  readonly kind: "unknown" | "split" | "moved" | "invalid" | "too-many";
  /** Ids that may have been meant, or what became of the id. */
  readonly suggestions: readonly string[];
}

/**
 * The current id of a record that an address names, by the package's own look-up.
 *
 * @param problems - gets what there is to tell: an id that is not known, was split, or goes by another name now
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

/** What an error of the package says of an id; any other error is not ours to hide. */
export function reasonOf(error: unknown): Pick<Problem, "kind" | "suggestions"> {
  if (error instanceof UnknownIdError) return { kind: "unknown", suggestions: error.suggestions };
  if (error instanceof RetiredIdError) return { kind: "split", suggestions: error.successors };
  throw error;
}
