import type { FocusAreaId, SourceId } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";
import type { Locator } from "./Locator.js";

/** A field of activity: one column of the brochure's table. */
export interface FocusArea {
  readonly id: FocusAreaId;
  /** English as the source prints it (spelling corrected, see `aliases`); German is our translation. */
  readonly name: LocalizedText;
  /** Other spellings, among them what the source prints where that differs from `name.en`. */
  readonly aliases?: readonly string[];
  /** The document that it was read from. */
  readonly source: SourceId;
  readonly locator: Locator;
}
