import { clustersByFocus, createCatalog, focusAreas, rankClusters } from "medtech-germany";
import { areaIds, generateData, generateQuestions } from "./data.js";
import type { Data } from "./peers/contender.js";
import { childInput } from "./processes.js";
import { middle, type Round, timed } from "./timing.js";

// Measures a custom catalog of many records: its time against a bare index, and its memory.

export interface CatalogResult {
  readonly count: number;
  readonly areas: number;
  /** Milliseconds of `createCatalog`. */
  readonly time: number;
  /** How many times as long as a bare index it takes. */
  readonly ratio: number;
  /** How many times as long as a bare index the first filter takes, which lays out the catalog by area. */
  readonly firstFilter: number;
  /** Bytes per record beyond the caller's objects: of the new catalog, and after every kind of question. */
  readonly bytes: number;
  readonly bytesAsked: number;
}

/** Pairs of a catalog and a bare index, each of new records: texts that were looked up before are found faster. */
const ROUNDS = 3;

const { count, areas } = childInput<{ readonly count: number; readonly areas: number }>();
const fresh = () => generateData(count, areaIds(areas, focusAreas));
const rounds: Round[] = [];
const filterTimes: number[] = [];
let bytes = 0;
let bytesAsked = 0;
for (let round = 0; round < ROUNDS; round++) {
  const early = round % 2 === 0 ? undefined : await timeBare(fresh());
  const first = await timeCatalog(fresh(), round === 0);
  const bare = early ?? (await timeBare(fresh()));
  rounds.push({ first: bare, second: first.time, ratio: first.time / bare });
  filterTimes.push(first.firstFilter / bare);
}
const { second: time, ratio } = middle(rounds);
const firstFilter = filterTimes.toSorted((a, b) => a - b)[ROUNDS >> 1]!;
process.send?.({ count, areas, time, ratio, firstFilter, bytes, bytesAsked } satisfies CatalogResult);

async function timeCatalog(data: Data, weigh: boolean) {
  const records = { clusters: data.companies, focusAreas: data.areas.map((id) => ({ id })) };
  const { filters, wishes } = generateQuestions(data.areas);
  const before = bytesHeld();
  const { answer: catalog, time } = await timed(() => createCatalog(records));
  const made = bytesHeld();
  const { time: firstFilter } = await timed(() => clustersByFocus(filters[0]!, { catalog }));
  if (weigh) {
    clustersByFocus(filters[0]!, { match: "any", catalog });
    rankClusters(wishes[0]!, { limit: 10, catalog });
    rankClusters(wishes[0]!, { limit: 10, rarity: true, focusPenalty: 0.5, catalog });
    const asked = bytesHeld();
    bytes = (made - before) / count;
    // the catalog is named once more, so that it is still held when the bytes are counted
    bytesAsked = (asked - before) / catalog.clusters.length;
  }
  return { time, firstFilter };
}

async function timeBare(data: Data): Promise<number> {
  bytesHeld();
  return (await timed(() => bareIndex(data))).time;
}

/** The least that indexing can cost: a Map of the ids, which finds duplicates, and a look-up of every area. */
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

/** What the process holds on the heap and beside it, after a full collection. */
function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
