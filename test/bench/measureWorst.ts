import * as api from "medtech-germany";
import { type DatasetChange, diffDatasets, formatChanges } from "medtech-germany/diff";
import { parseClusters } from "medtech-germany/schema";
import { areaIds, generateData } from "./data.js";
import { childInput } from "./processes.js";
import { timeAlone, timed } from "./timing.js";

// Measures functions with the worst input there is for them.

/** How the time of a function grows with such input. */
export interface WorstResult {
  readonly name: string;
  /** Milliseconds per call, by the length of the input. */
  readonly times: readonly (readonly [length: number, time: number])[];
}

/** A request that may end at the bound of steps. */
export interface HardWish {
  readonly wanted: number;
  readonly count: number;
  readonly time: number;
  /** The message of the error it ended with; null if covers were found. */
  readonly error: string | null;
}

interface WorstCase {
  readonly name: string;
  /** Makes the input of a length, and returns the call that is timed. */
  readonly of: (length: number) => () => unknown;
}

const focusAreas = Array.from({ length: 256 }, (_, i) => ({ id: `area-${i}` }));
const everyArea = focusAreas.map(({ id }) => id);
const list = <T>(length: number, entry: (i: number) => T): T[] => Array.from({ length }, (_, i) => entry(i));
/** A valid record that shares nothing with others, as if read from a file. */
const record = (i: number) => ({
  ...structuredClone(api.clusters[i % api.clusters.length]!),
  ...{ id: `cluster-${i}`, number: i + 1 },
});
const failing = (call: () => unknown) => () => {
  try {
    call();
  } catch (error) {
    if (error instanceof api.DatasetError) return error;
    throw error;
  }
  throw new Error("no DatasetError was thrown");
};

const worstCases: readonly WorstCase[] = [
  {
    name: "`createCatalog`: every record lists all of 256 areas",
    of: (length) => {
      const clusters = list(length, (i) => ({ id: `c-${i}`, name: "C", focusAreas: everyArea }));
      return () => api.createCatalog({ focusAreas, clusters });
    },
  },
  {
    name: "`createCatalog`: every record is invalid; stops at the thousandth problem",
    of: (length) => {
      const clusters = list(length, () => ({ id: "", name: "C", focusAreas: everyArea }));
      return failing(() => api.createCatalog({ focusAreas, clusters }));
    },
  },
  {
    name: "`findClusters`: a text of umlauts, trademarks and legal forms",
    of: (length) => {
      const text = "ä ® gmbh ".repeat(length / 10).padEnd(length, "ß");
      return () => api.findClusters(text);
    },
  },
  {
    name: "`findClusters`: one long name, and a text that nearly occurs in it",
    of: (length) => {
      const clusters = [{ id: "c", name: "a".repeat(length), focusAreas: [] }];
      const catalog = api.createCatalog({ focusAreas, clusters });
      const text = `b${"a".repeat(length / 2)}`;
      return () => api.findClusters(text, { catalog });
    },
  },
  {
    name: "`parseClusters`: valid records",
    of: (length) => {
      const clusters = list(length, record);
      return () => parseClusters(clusters);
    },
  },
  {
    name: "`parseClusters`: every record lacks every property",
    of: (length) => {
      const clusters = list(length, () => ({}));
      return failing(() => parseClusters(clusters));
    },
  },
  {
    name: "`diffDatasets`: every record moved, half of them with a new id",
    of: (length) => {
      const before = { clusters: list(length, record) };
      const renamed = before.clusters.map((one, i) => (i % 2 === 0 ? { ...one, id: `other-${i}` } : one));
      const after = { clusters: renamed.reverse() };
      return () => diffDatasets(before, after);
    },
  },
  {
    name: "`formatChanges`: one changed value per record",
    of: (length) => {
      const changes: DatasetChange[] = list(length, (i) => ({
        ...{ kind: "value-changed", release: "patch", table: "clusters", id: `c-${i}`, path: ["name"] },
        ...{ before: "A", after: "B", cause: "correction" },
      }));
      return () => formatChanges(changes);
    },
  },
];

const { lengths, budget } = childInput<{ readonly lengths: readonly number[]; readonly budget: number }>();
for (const { name, of } of worstCases) {
  const times: [number, number][] = [];
  for (const length of lengths) times.push([length, await timeAlone(of(length), budget)]);
  process.send?.({ name, times } satisfies WorstResult);
}

// all areas requested, of which every record lists few: nothing dominates anything, and covers are large
const { companies, areas } = generateData(1000, areaIds(256, api.focusAreas));
const catalog = api.createCatalog({ clusters: companies, focusAreas: areas.map((id) => ({ id })) });
const { answer: error, time } = await timed(() => {
  try {
    api.minimalCovers(areas, { catalog });
    return null;
  } catch (thrown) {
    if (!(thrown instanceof api.InvalidArgumentError)) throw thrown;
    return thrown.message;
  }
});
process.send?.({ wanted: areas.length, count: companies.length, time, error } satisfies HardWish);
