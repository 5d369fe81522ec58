import * as api from "medtech-germany";
import { type DatasetChange, diffDatasets, formatChanges } from "medtech-germany/diff";
import { parseClusters } from "medtech-germany/schema";

/** Input that is as bad as it can be for a function, of any length. */
export interface WorstCase {
  readonly name: string;
  /** Makes the input of a length, and gives the call that is timed. */
  readonly of: (length: number) => () => unknown;
}

const focusAreas = Array.from({ length: 256 }, (_, i) => ({ id: `area-${i}` }));
const everyArea = focusAreas.map(({ id }) => id);
const list = <T>(length: number, entry: (i: number) => T): T[] => Array.from({ length }, (_, i) => entry(i));
/** A sound record that shares nothing with others, as if it had been read. */
const record = (i: number) => ({
  ...structuredClone(api.clusters[i % api.clusters.length]!),
  ...{ id: `cluster-${i}`, number: i + 1 },
});
const refused = (call: () => unknown) => () => {
  try {
    call();
  } catch (error) {
    if (error instanceof api.DatasetError) return error;
    throw error;
  }
  throw new Error("was not refused");
};

export const worstCases: readonly WorstCase[] = [
  {
    name: "`createCatalog`: every record lists all of 256 areas",
    of: (length) => {
      const clusters = list(length, (i) => ({ id: `c-${i}`, name: "C", focusAreas: everyArea }));
      return () => api.createCatalog({ focusAreas, clusters });
    },
  },
  {
    name: "`createCatalog`: every record is wrong; ends at the thousandth problem",
    of: (length) => {
      const clusters = list(length, () => ({ id: "", name: "C", focusAreas: everyArea }));
      return refused(() => api.createCatalog({ focusAreas, clusters }));
    },
  },
  {
    name: "`findClusters`: a text of so many umlauts, marks and legal forms",
    of: (length) => {
      const text = "ä ® gmbh ".repeat(length / 10).padEnd(length, "ß");
      return () => api.findClusters(text);
    },
  },
  {
    name: "`findClusters`: one name of so many letters, and a text that nearly stands in it",
    of: (length) => {
      const clusters = [{ id: "c", name: "a".repeat(length), focusAreas: [] }];
      const catalog = api.createCatalog({ focusAreas, clusters });
      const text = `b${"a".repeat(length / 2)}`;
      return () => api.findClusters(text, { catalog });
    },
  },
  {
    name: "`parseClusters`: sound records",
    of: (length) => {
      const clusters = list(length, record);
      return () => parseClusters(clusters);
    },
  },
  {
    name: "`parseClusters`: every record lacks everything",
    of: (length) => {
      const clusters = list(length, () => ({}));
      return refused(() => parseClusters(clusters));
    },
  },
  {
    name: "`diffDatasets`: every record in another place, half of them under other ids",
    of: (length) => {
      const before = { clusters: list(length, record) };
      const renamed = before.clusters.map((one, i) => (i % 2 === 0 ? { ...one, id: `other-${i}` } : one));
      const after = { clusters: renamed.reverse() };
      return () => diffDatasets(before, after);
    },
  },
  {
    name: "`formatChanges`: a changed value of every record",
    of: (length) => {
      const changes: DatasetChange[] = list(length, (i) => ({
        ...{ kind: "value-changed", release: "patch", table: "clusters", id: `c-${i}`, path: ["name"] },
        ...{ before: "A", after: "B", cause: "correction" },
      }));
      return () => formatChanges(changes);
    },
  },
];
