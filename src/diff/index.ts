/**
 * What changed between two versions of a dataset, and which release that asks for: the policy of this package as functions.
 *
 * @module medtech-germany/diff
 */

export type { AnyDataset } from "./AnyDataset.js";
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
export { diffDatasets } from "./diffDatasets.js";
export { formatChanges } from "./formatChanges.js";
export { requiredRelease } from "./requiredRelease.js";
