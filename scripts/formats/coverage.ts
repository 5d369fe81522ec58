import { areaName } from "../../src/internal/words.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";

/** What the figures speak of: the areas by code with their names, and the first and the last period that a source states. */
export function coverage({ statistics, states }: OpenDataset) {
  const names = new Map(states.map(({ id, name }) => [id, name.en]));
  const codes = [...new Set(statistics.map(({ refArea }) => refArea))].sort();
  const years = statistics.flatMap(({ timePeriod }) => timePeriod?.slice(0, 4) ?? []).sort();
  return {
    areas: codes.map((code) => ({ code, name: names.get(code) ?? areaName(code, "en") })),
    years: years.length === 0 ? undefined : { first: years[0]!, last: years.at(-1)! },
  };
}
