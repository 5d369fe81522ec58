import type { DatasetChange } from "../../src/diff/index.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { ApiChange } from "./ApiChange.js";
import type { Baseline } from "./Baseline.js";
import type { ReleaseOrNone } from "./releases.js";

/** What a check found. */
export interface ReleaseCheck {
  /** What was compared with; absent before the first release. */
  readonly baseline?: Pick<Baseline, "name" | "version" | "schemaVersion">;
  /** The data as they are, and their digest. */
  readonly dataset: OpenDataset;
  readonly digest: string;
  readonly changes: readonly DatasetChange[];
  readonly api: readonly ApiChange[];
  readonly required: ReleaseOrNone;
  readonly declared: ReleaseOrNone;
}
