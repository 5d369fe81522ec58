import { InvalidArgumentError } from "../errors.js";
import { hospitals } from "../generated/hospitals.js";
import type {
  HospitalId,
  IndicatorId,
  RetiredHospitalId,
  RetiredIndicatorId,
  RetiredSourceId,
  SourceId,
} from "../generated/ids.js";
import { indicators } from "../generated/indicators.js";
import { sources } from "../generated/sources.js";
import { statistics } from "../generated/statistics.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { isOneOf } from "../internal/untrusted.js";
import type { Breakdown } from "../model/Breakdown.js";
import type { Topic } from "../model/Indicator.js";
import type { Statistic } from "../model/Statistic.js";
import { readBreakdown } from "./internal/readBreakdown.js";
import { readFields } from "./internal/readFields.js";

const TOPICS = ["clusters", "hospitals", "industry", "innovation"] as const;
const CRITERIA = ["source", "indicator", "topic", "refArea", "timePeriod", "subject", "breakdown"] as const;

/** What figures are looked for; a criterion that is left out narrows nothing. */
export interface StatisticCriteria {
  readonly source?: SourceId | RetiredSourceId;
  readonly indicator?: IndicatorId | RetiredIndicatorId;
  readonly topic?: Topic;
  /** Reference area as written in the figures: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. */
  readonly refArea?: string;
  /** As written in the figures: `"2023"`. */
  readonly timePeriod?: string;
  /** The hospital that a figure is about. */
  readonly subject?: HospitalId | RetiredHospitalId;
  /** The dimension, or one category of it; `null` for figures of the whole, without a breakdown. */
  readonly breakdown?: Partial<Breakdown> | null;
}

/**
 * Figures that meet every criterion given.
 *
 * @param criteria - any of `source`, `indicator`, `topic`, `refArea`, `timePeriod`, `subject`, `breakdown`; none: all figures
 * @returns the figures in the order of `statistics`, in a frozen list; empty when none meets them all
 * @throws {@link UnknownIdError} when `source`, `indicator` or `subject` is not an id of the dataset
 * @throws {@link InvalidArgumentError} when the criteria are no object, a criterion is not one of these, or its value cannot
 *   be one
 * @example
 * ```ts
 * findStats({ indicator: "sme-share-employment" }).map((figure) => [figure.source, figure.value]);
 * // => [["gtai-2024", 66.7], ["bvmed-mittelstand", 67]]
 * findStats({ subject: "charite-berlin", indicator: "hospital-beds" })[0]?.value; // => 3000
 * ```
 */
export function findStats(criteria: StatisticCriteria): readonly Statistic[] {
  const { source, indicator, topic, refArea, timePeriod, subject, breakdown } = readFields(
    "criteria",
    criteria,
    CRITERIA,
  );
  const wanted = {
    source: source === undefined ? undefined : lookUp("source", sources, source).id,
    indicator: indicator === undefined ? undefined : lookUp("indicator", indicators, indicator).id,
    subject: subject === undefined ? undefined : lookUp("hospital", hospitals, subject).id,
    refArea,
    timePeriod,
  };
  const fields = Object.entries(wanted).filter(([, value]) => value !== undefined) as [keyof typeof wanted, string][];
  for (const [name, text] of Object.entries({ topic, refArea, timePeriod })) {
    if (text !== undefined && typeof text !== "string") throw notA("text", name, text);
  }
  if (topic !== undefined && !isOneOf(TOPICS, topic)) throw notA(TOPICS.join(", "), "topic", topic);
  const part = readBreakdown(breakdown);
  return Object.freeze(
    statistics.filter(
      (figure) =>
        fields.every(([field, value]) => figure[field] === value) &&
        (topic === undefined || lookUp("indicator", indicators, figure.indicator).topic === topic) &&
        isPart(figure.breakdown, part),
    ),
  );
}

function notA(expected: string, name: string, given: unknown): InvalidArgumentError {
  return new InvalidArgumentError(`criteria.${name}`, `expected ${expected}, got ${describe(given)}`);
}

function isPart(breakdown: Breakdown | undefined, wanted: Partial<Breakdown> | null | undefined): boolean {
  if (wanted === undefined) return true;
  if (wanted === null || breakdown === undefined) return wanted === null && breakdown === undefined;
  const { dimension = breakdown.dimension, category = breakdown.category } = wanted;
  return breakdown.dimension === dimension && breakdown.category === category;
}
