import { clustersByFocus, createCatalog, focusAreas, rankClusters } from "medtech-germany";
import type { Data } from "../peers/Contender.js";
import { areaIds, generateData } from "./generateData.js";
import { generateQuestions } from "./generateQuestions.js";
import type { CatalogResult } from "./Results.js";
import { childInput } from "./runChild.js";
import { median } from "./timing.js";

const { count, areas } = childInput<{ readonly count: number; readonly areas: number }>();
const ids = areaIds(areas, focusAreas);
const data = generateData(count, ids);
const records = { clusters: data.companies, focusAreas: data.areas.map((id) => ({ id })) };
const { filters, wishes } = generateQuestions(data.areas);

const before = bytesHeld();
const { answer: catalog, time: first } = timed(() => createCatalog(records));
const made = bytesHeld();
const { time: firstFilter } = timed(() => clustersByFocus(filters[0]!, { catalog }));
clustersByFocus(filters[0]!, { match: "any", catalog });
rankClusters(wishes[0]!, { limit: 10, catalog });
rankClusters(wishes[0]!, { limit: 10, rarity: true, focusPenalty: 0.5, catalog });
const asked = bytesHeld();
const later = median([1, 2, 3].map(() => timed(() => createCatalog(records)).time));

// from texts that nobody has looked up yet, as those of the first catalog were
const fresh = generateData(count, ids);
const { time: bare } = timed(() => bareIndex(fresh));

process.send?.({
  count,
  areas,
  first,
  later,
  bare,
  firstFilter,
  bytes: (made - before) / count,
  // the catalog is named once more, so that it is still held when the bytes are counted
  bytesAsked: (asked - before) / catalog.clusters.length,
} satisfies CatalogResult);

/** The least that indexing can cost: each id gets its place in a Map, which finds those that stand twice; each area is found. */
function bareIndex({ companies, areas }: Data) {
  const places = new Map<string, number>();
  const areaPlaces = new Map(areas.map((id, place) => [id, place]));
  let sum = 0;
  for (const { id, focusAreas } of companies) {
    places.set(id, places.size);
    for (const area of focusAreas) sum += areaPlaces.get(area)!;
  }
  return { places, sum };
}

/** What the process holds after a full collection, on the heap and beside it. */
function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function timed<T>(run: () => T): { readonly answer: T; readonly time: number } {
  const start = performance.now();
  const answer = run();
  return { answer, time: performance.now() - start };
}
