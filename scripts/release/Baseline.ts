import type { AnyDataset } from "../../src/diff/index.js";

/** A release to compare with. */
export interface Baseline {
  /** How it is called in the report: its tag, or what was given. */
  readonly name: string;
  /** The project at that release, or the package itself, unpacked. */
  readonly folder: string;
  readonly version: string;
  readonly schemaVersion: number;
  readonly dataset: AnyDataset;
}
