import type { HospitalId, SourceId, StateCode } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";
import type { Locator } from "./Locator.js";

/** A hospital that the sources name; its figures are statistics with this hospital as their `subject`. */
export interface Hospital {
  readonly id: HospitalId;
  readonly name: LocalizedText;
  /** What sort of hospital it is. */
  readonly kind: "university-hospital";
  /** The city that it stands in. */
  readonly city: string;
  /** The federal state of that city. */
  readonly state: StateCode;
  /** The document that it was read from. */
  readonly source: SourceId;
  readonly locator: Locator;
}
