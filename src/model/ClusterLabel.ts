import type { SourceId } from "../generated/ids.js";

/**
 * A label that a cluster was awarded, or a programme that it was admitted to.
 *
 * Labels expire, mostly after two or three years. A record says that it was awarded, never that it is still held.
 */
export interface ClusterLabel {
  /** `"ECEI"` for the label of the European Cluster Excellence Initiative, which ESCA audits; otherwise as it is called. */
  readonly name: string;
  /** The level of a label that has levels. */
  readonly level?: "bronze" | "silver" | "gold";
  /** Day, month or year of the award or admission (ISO 8601), where the source gives it. */
  readonly awarded?: string;
  /** The document that tells of it. */
  readonly source: SourceId;
  /** The date of the source, where it bears one: the award was not later. */
  readonly asOf?: string;
  /** `"stated"`: the source says it; `"inferred"`: we conclude it, and `note` tells how. */
  readonly basis: "stated" | "inferred";
  /** What a reader should know before relying on it. */
  readonly note?: string;
}
