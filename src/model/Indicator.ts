import type { IndicatorId, SourceId } from "../generated/ids.js";
import type { LocalizedText } from "./LocalizedText.js";

/** The part of the dataset that an indicator belongs to. */
export type Topic = "clusters" | "hospitals" | "industry" | "innovation";

/**
 * What sort of number an indicator yields.
 *
 * `count`: an integer from 0; `amount`: a measured quantity such as money; `share`: percent, 0 to 100; `ratio`: how many
 * times one quantity is another; `rank`: an integer from 1; `mean`: an average.
 */
export type IndicatorKind = "count" | "amount" | "share" | "ratio" | "rank" | "mean";

/** What a statistic measures. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: LocalizedText;
  readonly topic: Topic;
  readonly kind: IndicatorKind;
  /**
   * The unit of the values, in full units: `"EUR"`, `"percent"`, `"days"`, or what is counted, such as `"companies"`.
   * Absent for ranks and ratios, which have none.
   */
  readonly unit?: string;
  /** What is counted or measured, where the name leaves it open. A rank is that of Germany, unless this says otherwise. */
  readonly definition?: string;
  /** The document that the definition follows. */
  readonly source: SourceId;
}
