import { type Indicator, indicators, type Topic } from "medtech-germany";
import type { Language } from "../state/State.js";

const topics: readonly Topic[] = ["industry", "innovation", "hospitals", "clusters"];

/** The indicators of each topic, by name. */
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
