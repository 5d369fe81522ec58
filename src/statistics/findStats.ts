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
import { breakdownDimensions, topics } from "../internal/enums.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { isOneOf, readProperties } from "../internal/untrusted.js";
import type { Breakdown } from "../model/Breakdown.js";
import type { Topic } from "../model/Indicator.js";
import type { Statistic } from "../model/Statistic.js";

const CRITERIA = ["source", "indicator", "topic", "refArea", "timePeriod", "subject", "breakdown"] as const;

/** Which statistics to find. Omitted criteria match everything. */
export interface StatisticCriteria {
  readonly source?: SourceId | RetiredSourceId | undefined;
  readonly indicator?: IndicatorId | RetiredIndicatorId | undefined;
  readonly topic?: Topic | undefined;
  /** Reference area as written in the statistics: `"DE"`, `"DE-BY"`, `"EU"`, `"Europe"`, `"world"`. */
  readonly refArea?: string | undefined;
  /** As written in the statistics: `"2023"`. */
  readonly timePeriod?: string | undefined;
  /** The hospital that the statistics are about. */
  readonly subject?: HospitalId | RetiredHospitalId | undefined;
  /** The dimension, or one category of it; `null` for totals, without a breakdown. */
  readonly breakdown?: { readonly [part in keyof Breakdown]?: Breakdown[part] | undefined } | null | undefined;
}

/**
 * Finds the statistics that meet every given criterion.
 *
 * @param criteria - any of `source`, `indicator`, `topic`, `refArea`, `timePeriod`, `subject`, `breakdown`; an empty object
 *   finds all statistics
 * @returns a new frozen list, in the order of `statistics`; empty if none meets all criteria
 * @throws {@link UnknownIdError} if `source`, `indicator` or `subject` is unknown, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} if the criteria aren't an object, or a criterion or its value is invalid
 * @example
 * ```ts
 * findStats({ indicator: "sme-share-employment" }).map((figure) => [figure.source, figure.value]);
 * // => [["gtai-2024", 66.7], ["bvmed-mittelstand", 67]]
 * findStats({ subject: "charite-berlin", indicator: "hospital-beds" })[0]?.value; // => 3000
 * ```
 */
export function findStats(criteria: StatisticCriteria): readonly Statistic[] {
  const { source, indicator, topic, refArea, timePeriod, subject, breakdown } = readProperties(
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
  if (topic !== undefined && !isOneOf(topics, topic)) throw notA(topics.join(", "), "topic", topic);
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

/** Reads a breakdown as a criterion: a dimension, a category or both; null for totals; undefined if any will do. */
function readBreakdown(given: unknown): Partial<Breakdown> | null | undefined {
  if (given === undefined || given === null) return given;
  const { dimension, category } = readProperties("criteria.breakdown", given, ["dimension", "category"]);
  if (dimension !== undefined && !isOneOf(breakdownDimensions, dimension)) {
    const reason = `expected ${breakdownDimensions.join(", ")}, got ${describe(dimension)}`;
    throw new InvalidArgumentError("criteria.breakdown.dimension", reason);
  }
  if (category !== undefined && typeof category !== "string") {
    throw new InvalidArgumentError("criteria.breakdown.category", `expected text, got ${describe(category)}`);
  }
  return { dimension, category };
}

function isPart(breakdown: Breakdown | undefined, wanted: Partial<Breakdown> | null | undefined): boolean {
  if (wanted === undefined) return true;
  if (wanted === null || breakdown === undefined) return wanted === null && breakdown === undefined;
  const { dimension = breakdown.dimension, category = breakdown.category } = wanted;
  return breakdown.dimension === dimension && breakdown.category === category;
}
