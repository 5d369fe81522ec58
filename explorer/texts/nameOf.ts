import { clusters, focusAreas, indicators, sources, states } from "medtech-germany";
import type { Language } from "../state/State.js";

/** What the record with an id is called; undefined where it has no name, such as a figure. */
export function nameOf(id: string, lang: Language): string | undefined {
  const named = [...focusAreas, ...states, ...indicators].find((record) => record.id === id);
  const source = sources.find((each) => each.id === id);
  return named?.name[lang] ?? clusters.find((cluster) => cluster.id === id)?.name ?? source?.title;
}
