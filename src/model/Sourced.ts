import type { SourceId } from "../generated/ids.js";

/** A value together with the document that it was read from. */
export interface Sourced<T> {
  /** The value itself. */
  readonly value: T;
  /** The document that the value was read from. */
  readonly source: SourceId;
  /** The day, month or year that the source gives for the value (ISO 8601, possibly only a year or a month). */
  readonly asOf?: string;
  /** `"stated"`: the source says it; `"inferred"`: we conclude it from what the source says, and `note` tells how. */
  readonly basis: "stated" | "inferred";
  /** What a reader should know before relying on the value. */
  readonly note?: string;
}
