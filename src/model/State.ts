import type { SourceId, StateCode } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";

/** A federal state of Germany. */
export interface State {
  /** ISO 3166-2 code, such as `"DE-BY"`. */
  readonly id: StateCode;
  readonly name: LocalizedText;
  /** The document that it was read from. */
  readonly source: SourceId;
}
