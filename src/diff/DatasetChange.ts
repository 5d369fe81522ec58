/** The release that a change requires: see the policy in the README. */
export type Release = "major" | "minor" | "patch";

/** A table that only the later dataset has; its records follow as changes of their own. */
export interface TableAdded {
  readonly kind: "table-added";
  readonly release: Release;
  readonly table: string;
}

/** A table that only the earlier dataset has; it covers all records of the table. */
export interface TableRemoved {
  readonly kind: "table-removed";
  readonly release: Release;
  readonly table: string;
}

/** A record with a new id. */
export interface RecordAdded {
  readonly kind: "record-added";
  readonly release: Release;
  readonly table: string;
  readonly id: string;
  /** The position in the later table, from 0. */
  readonly position: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A record that was removed, with an id that no redirect resolves. */
export interface RecordRemoved {
  readonly kind: "record-removed";
  readonly release: Release;
  readonly table: string;
  readonly id: string;
}

/** A record that was removed, with an id that redirects to others. */
export interface RecordRetired {
  readonly kind: "record-retired";
  readonly release: Release;
  readonly table: string;
  readonly id: string;
  /** The ids that replace it: one, or several if it was split. */
  readonly successors: readonly string[];
}

/** A record with another id, to which the earlier id redirects. */
export interface RecordRenamed {
  readonly kind: "record-renamed";
  readonly release: Release;
  readonly table: string;
  readonly from: string;
  readonly id: string;
  /** The position in the later table, from 0. */
  readonly position: number;
}

/** A property that no record of the earlier table has, or that no record of the later table has. */
export interface FieldAddedOrRemoved {
  readonly kind: "field-added" | "field-removed";
  readonly release: Release;
  readonly table: string;
  /** Path to the property, with `[]` for the entries of a list: `"seat.value.city"`, `"partners[].country"`. */
  readonly field: string;
}

/** A property that every record had and some records now lack, or the other way round. */
export interface FieldOptionality {
  readonly kind: "field-optionality";
  readonly release: Release;
  readonly table: string;
  readonly field: string;
  /** Whether records may now lack it. */
  readonly optional: boolean;
}

/** A property whose values have a type that none of them had before. */
export interface FieldType {
  readonly kind: "field-type";
  readonly release: Release;
  readonly table: string;
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Why a value differs.
 *
 * - `"correction"`: an error or a gap was fixed
 * - `"newer-edition"`: the source, its edition or the period differs too
 * - `"addition"`: a figure that was `null` now has a value
 * - `"renamed"`: the value is the id of a record that was renamed
 * - `"meaning"`: the unit or the kind of figures differs
 * - `"order"`: a list has the same entries in another order
 */
export type ValueCause = "correction" | "newer-edition" | "addition" | "renamed" | "meaning" | "order";

/** A value that differs in a record that both datasets have. A list counts as one value. */
export interface ValueChanged {
  readonly kind: "value-changed";
  readonly release: Release;
  readonly table: string;
  /** The id in the later dataset. */
  readonly id: string;
  /** Names of properties, from the record down to the value. */
  readonly path: readonly string[];
  /** Absent if the earlier record lacks the property. */
  readonly before?: unknown;
  /** Absent if the later record lacks the property. */
  readonly after?: unknown;
  readonly cause: ValueCause;
}

/** Another order of the records that both tables have. */
export interface OrderChanged {
  readonly kind: "order-changed";
  readonly release: Release;
  readonly table: string;
  /** Their ids in the later order, without records that were added or renamed. */
  readonly order: readonly string[];
}

/** A redirect of a retired id that was added, removed or changed. */
export interface RedirectChanged {
  readonly kind: "redirect-added" | "redirect-removed" | "redirect-changed";
  readonly release: Release;
  readonly table: "redirects";
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One difference between two datasets, with the release that it requires. */
export type DatasetChange =
  | TableAdded
  | TableRemoved
  | RecordAdded
  | RecordRemoved
  | RecordRetired
  | RecordRenamed
  | FieldAddedOrRemoved
  | FieldOptionality
  | FieldType
  | ValueChanged
  | OrderChanged
  | RedirectChanged;
