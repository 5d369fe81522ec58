import type { OpenDataset } from "../../model/OpenIds.js";

/** Something that breaks a rule. */
export interface Problem {
  /** Table, position in it, field: `["clusters", 3, "focusAreas", 0]`. */
  readonly path: readonly (string | number)[];
  /** What was expected there. */
  readonly message: string;
  /** The id that the problem is about, where it is about another record. */
  readonly about?: string;
  /** True when it is about the table as a whole: how many records there are, or at which place one stands. */
  readonly whole?: true;
}

/** A rule that holds between the records of a dataset; one a file, named like its file. */
export interface Rule {
  readonly name: string;
  readonly check: (dataset: OpenDataset) => Iterable<Problem>;
}
