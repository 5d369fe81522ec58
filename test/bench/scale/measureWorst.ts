import * as api from "medtech-germany";
import { areaIds, generateData } from "./generateData.js";
import type { HardWish, WorstResult } from "./Results.js";
import { childInput } from "./runChild.js";
import { timeAlone } from "./timing.js";
import { worstCases } from "./worstCases.js";

const { lengths, budget } = childInput<{ readonly lengths: readonly number[]; readonly budget: number }>();

for (const { name, of } of worstCases) {
  const times: [number, number][] = [];
  for (const length of lengths) times.push([length, await timeAlone(of(length), budget)]);
  process.send?.({ name, times } satisfies WorstResult);
}

// all areas wanted, of which every record lists few: nothing dominates anything, and covers are large
const { companies, areas } = generateData(1000, areaIds(256, api.focusAreas));
const catalog = api.createCatalog({ clusters: companies, focusAreas: areas.map((id) => ({ id })) });
const start = performance.now();
let ending = "found";
try {
  api.minimalCovers(areas, { catalog });
} catch (error) {
  if (!(error instanceof api.InvalidArgumentError)) throw error;
  ending = error.message;
}
process.send?.({ wanted: areas.length, count: 1000, time: performance.now() - start, ending } satisfies HardWish);
