import type { OpenDataset } from "../../model/OpenIds.js";

/** Something that breaks a rule. */
export interface Problem {
  /** Table, position in it, property: `["clusters", 3, "focusAreas", 0]`. */
  readonly path: readonly (string | number)[];
  /** What was expected. */
  readonly message: string;
  /** The id of another record that the problem is about. */
  readonly about?: string;
  /** Set if the problem is about the table as a whole: the number of its records, or the position of one. */
  readonly whole?: true;
}

/** A rule between the records of a dataset. Each has a file that is named after it. */
export interface Rule {
  readonly name: string;
  readonly check: (dataset: OpenDataset) => Iterable<Problem>;
}
