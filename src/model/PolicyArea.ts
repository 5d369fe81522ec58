import type { PolicyAreaId, SourceId } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";
import type { Locator } from "./Locator.js";

/** One thing that the associations ask for, in our words. */
export interface PolicyDemand {
  /** What is asked for. */
  readonly text: string;
  /**
   * Why it stands under this area: `"stated"` when the area's own title names it, `"inferred"` when the source lists the
   * demand without an area and we placed it.
   */
  readonly basis: "stated" | "inferred";
}

/** One of the thematic areas of the position paper by SPECTARIS and BVMed. */
export interface PolicyArea {
  readonly id: PolicyAreaId;
  /** Position in the source's list, from 1. */
  readonly number: number;
  readonly name: LocalizedText;
  /** The demands that the source tells of, in its order; empty where it tells none for the area. */
  readonly demands: readonly PolicyDemand[];
  /** The document that it was read from. */
  readonly source: SourceId;
  readonly locator: Locator;
}
