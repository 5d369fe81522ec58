/** The release that a change asks for: see the policy in the README. */
export type Release = "major" | "minor" | "patch";

/** A table that only the later dataset has; its records follow as changes of their own. */
export interface TableAdded {
  readonly kind: "table-added";
  readonly release: Release;
  readonly table: string;
}

/** A table that only the earlier dataset has, with everything in it. */
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
  /** Where it stands in the later table, from 0. */
  readonly position: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A record that is gone, and whose id leads nowhere. */
export interface RecordRemoved {
  readonly kind: "record-removed";
  readonly release: Release;
  readonly table: string;
  readonly id: string;
}

/** A record that is gone, and whose id leads to others. */
export interface RecordRetired {
  readonly kind: "record-retired";
  readonly release: Release;
  readonly table: string;
  readonly id: string;
  /** The ids that stand for it now: one, or several where it was split. */
  readonly successors: readonly string[];
}

/** A record under another id, to which the earlier one leads. */
export interface RecordRenamed {
  readonly kind: "record-renamed";
  readonly release: Release;
  readonly table: string;
  readonly from: string;
  readonly id: string;
  /** Where it stands in the later table, from 0. */
  readonly position: number;
}

/** A field that no record of the earlier table has, and one that no record of the later table has. */
export interface FieldAddedOrRemoved {
  readonly kind: "field-added" | "field-removed";
  readonly release: Release;
  readonly table: string;
  /** Way to the field, with `[]` for the entries of a list: `"seat.value.city"`, `"partners[].country"`. */
  readonly field: string;
}

/** A field that every record had and some lack now, or the other way round. */
export interface FieldOptionality {
  readonly kind: "field-optionality";
  readonly release: Release;
  readonly table: string;
  readonly field: string;
  /** Whether records may lack it now. */
  readonly optional: boolean;
}

/** A field with values of a type that it did not have. */
export interface FieldType {
  readonly kind: "field-type";
  readonly release: Release;
  readonly table: string;
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Why a value differs. `"correction"`: what was wrong or missing was put right; `"newer-edition"`: its source, the source's
 * edition or the period differs too; `"addition"`: a figure that could not be read has a value now; `"renamed"`: it names a
 * record that was renamed; `"meaning"`: it says in which unit, or as what sort of number, figures are to be read; `"order"`:
 * a list has the same entries in another order.
 */
export type ValueCause = "correction" | "newer-edition" | "addition" | "renamed" | "meaning" | "order";

/** A value of a record that both datasets have. Lists are values as a whole. */
export interface ValueChanged {
  readonly kind: "value-changed";
  readonly release: Release;
  readonly table: string;
  /** The id in the later dataset. */
  readonly id: string;
  /** Names of fields, from the record down to the value. */
  readonly path: readonly string[];
  /** Absent where the earlier record does not have the field. */
  readonly before?: unknown;
  /** Absent where the later record does not have the field. */
  readonly after?: unknown;
  readonly cause: ValueCause;
}

/** Records that both tables have stand in another order. */
export interface OrderChanged {
  readonly kind: "order-changed";
  readonly release: Release;
  readonly table: string;
  /** Their ids in the later order; those that were added or renamed are left out. */
  readonly order: readonly string[];
}

/** What became of a retired id: told for the first time, no longer, or otherwise. */
export interface RedirectChanged {
  readonly kind: "redirect-added" | "redirect-removed" | "redirect-changed";
  readonly release: Release;
  readonly table: "redirects";
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One thing in which two datasets differ, with the release that it asks for. */
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
