import { createCatalog, focusAreas, minimalCovers } from "medtech-germany";
import { seededRandom } from "../support/seededRandom.js";
import { areaIds, draw, generateData } from "./data.js";
import { bareMasks } from "./peers/bareMasks.js";
import { childInput } from "./processes.js";
import { timeAlone, timed } from "./timing.js";

// Measures the smallest covers of many areas over many records: three requests, each asked once.

/** One request. A request beyond the bound of steps ends the process with an error. */
export interface CoversResult {
  readonly time: number;
  /** How many bare passes over all records would take as long. */
  readonly passes: number;
  readonly covers: number;
  readonly size: number;
  readonly truncated: boolean;
}

const { count, areas, wanted } = childInput<{
  readonly count: number;
  readonly areas: number;
  readonly wanted: number;
}>();
const data = generateData(count, areaIds(areas, focusAreas));
const catalog = createCatalog({ clusters: data.companies, focusAreas: data.areas.map((id) => ({ id })) });
const floor = await bareMasks.load(data);
const next = seededRandom(wanted);

for (let i = 0; i < 3; i++) {
  const ids = draw(next, wanted, areas).map((area) => data.areas[area]!);
  const { answer, time } = await timed(() => minimalCovers(ids, { catalog }));
  const pass = await timeAlone(() => floor.any(ids), 200);
  const { covers, truncated } = answer;
  const size = covers[0]!.length;
  process.send?.({ time, passes: time / pass, covers: covers.length, size, truncated } satisfies CoversResult);
}
