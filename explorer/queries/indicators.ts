import { findStats, type Indicator, type IndicatorId, indicators, type Topic } from "medtech-germany";
import type { Language, State } from "../state/State.js";

const topics: readonly Topic[] = ["industry", "innovation", "hospitals", "clusters"];

/** Returns the indicators of each topic, sorted by name. */
export function byTopic(
  lang: Language,
): readonly { readonly topic: Topic; readonly indicators: readonly Indicator[] }[] {
  return topics.map((topic) => ({
    topic,
    indicators: indicators
      .filter((indicator) => indicator.topic === topic)
      .sort((a, b) => a.name[lang].localeCompare(b.name[lang], lang)),
  }));
}

/** Returns the areas that an indicator has figures of. */
export function areasOf(indicator: IndicatorId): readonly string[] {
  return [...new Set(findStats({ indicator }).map(({ refArea }) => refArea))];
}

/** Opens an indicator: at the figures of Germany if there are other areas as well. */
export function openIndicator(indicator: IndicatorId | undefined): Partial<State> {
  const areas = indicator ? areasOf(indicator) : [];
  const area = areas.length > 1 && areas.includes("DE") ? "DE" : undefined;
  return { indicator, area, pair: undefined, source: undefined } as Partial<State>;
}
