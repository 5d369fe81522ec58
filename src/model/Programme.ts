import type { ClusterId, ProgrammeId, SourceId } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";
import type { Locator } from "./Locator.js";

/** A cluster that takes part in a programme. */
export interface ProgrammePartner {
  /** Its name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the partner's country. */
  readonly country: string;
  /** The partner's record, where it is one of the clusters of this dataset. */
  readonly cluster?: ClusterId;
  /** What a reader should know, such as a spelling that differs from the source's. */
  readonly note?: string;
}

/** A programme, initiative or service that supports clusters or those who look for partners among them. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly name: LocalizedText;
  /** The customary abbreviation, where there is one. */
  readonly abbreviation?: string;
  /** Who runs it, or launched it. */
  readonly operator?: string;
  /** The year in which it started, where the source states one. */
  readonly start?: number;
  /** What it is for. */
  readonly purpose: string;
  /** What it offers, one entry a service, in the order of the source. */
  readonly offers: readonly string[];
  /** Whom it addresses, in the order of the source. */
  readonly audiences?: readonly string[];
  /** True where the source says that it costs nothing. */
  readonly freeOfCharge?: true;
  /** The clusters that take part, in the order of the source. */
  readonly partners?: readonly ProgrammePartner[];
  /** The markets aimed at: ISO 3166-1 alpha-2 codes, in the order of the source. */
  readonly targetMarkets?: readonly string[];
  /** The document that it was read from. */
  readonly source: SourceId;
  readonly locator: Locator;
  /** What a reader should know before relying on it. */
  readonly note?: string;
}
