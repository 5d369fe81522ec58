import { createCatalog, focusAreas, minimalCovers } from "medtech-germany";
import { areaIds, generateData } from "./generateData.js";
import type { CoversResult } from "./Results.js";
import { draw, random } from "./random.js";
import { childInput } from "./runChild.js";

const { count, areas, wanted } = childInput<{
  readonly count: number;
  readonly areas: number;
  readonly wanted: number;
}>();
const data = generateData(count, areaIds(areas, focusAreas));
const catalog = createCatalog({ clusters: data.companies, focusAreas: data.areas.map((id) => ({ id })) });
const next = random(wanted);

for (let i = 0; i < 3; i++) {
  const ids = draw(next, wanted, areas).map((area) => data.areas[area]!);
  const start = performance.now();
  const { covers, truncated } = minimalCovers(ids, { catalog });
  const time = performance.now() - start;
  process.send?.({ time, covers: covers.length, size: covers[0]!.length, truncated } satisfies CoversResult);
}
