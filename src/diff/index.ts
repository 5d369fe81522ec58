/**
 * Compares two versions of a dataset and derives the release that their differences require.
 *
 * @module medtech-germany/diff
 */

export type {
  DatasetChange,
  FieldAddedOrRemoved,
  FieldOptionality,
  FieldType,
  OrderChanged,
  RecordAdded,
  RecordRemoved,
  RecordRenamed,
  RecordRetired,
  RedirectChanged,
  Release,
  TableAdded,
  TableRemoved,
  ValueCause,
  ValueChanged,
} from "./DatasetChange.js";
export { type AnyDataset, diffDatasets } from "./diffDatasets.js";
export { formatChanges } from "./formatChanges.js";
export { requiredRelease } from "./requiredRelease.js";
