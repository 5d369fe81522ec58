import type { HospitalId, SourceId, StateCode } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";
import type { Locator } from "./Locator.js";

/** A hospital that the sources name; its figures are statistics with this hospital as their `subject`. */
export interface Hospital {
  readonly id: HospitalId;
  readonly name: LocalizedText;
  readonly kind: "university-hospital";
  readonly city: string;
  readonly state: StateCode;
  readonly source: SourceId;
  readonly locator: Locator;
}
