import { clusters, clustersByFocus, focusAreas, rankClusters } from "medtech-germany";
import { indexOf } from "../../../src/catalog/catalogIndex.js";
import { scoreAt } from "../../../src/matching/matchScore.js";
import { readRequest } from "../../../src/matching/request.js";
import { generateQuestions } from "./generateQuestions.js";
import type { ShippedResult } from "./Results.js";
import { type Ask, timeAlone } from "./timing.js";

type Area = (typeof focusAreas)[number]["id"];

const { filters, wishes } = generateQuestions(focusAreas.map(({ id }) => id));
const areas = filters as readonly (readonly Area[])[];
const wanted = wishes as readonly Partial<Record<Area, number>>[];

const nanoseconds = async (ask: Ask) => 1e6 * (await timeAlone(ask, 1000));
const any = { match: "any" } as const;

// the pass that a ranking makes over all clusters, before it sorts and explains
const index = indexOf(undefined);
const read = wishes.map((wish) => readRequest(index, wish));

// texts of their own, as they come out of a file: none is the key that it is looked up by
const byId = new Map(clusters.map((cluster) => [cluster.id as string, cluster]));
const ids = JSON.parse(JSON.stringify([...byId.keys()])) as readonly string[];

const result: ShippedResult = {
  lookUp: await nanoseconds((i) => byId.get(ids[i % 3]!)),
  filters: [
    { name: "one area", nanoseconds: await nanoseconds((i) => clustersByFocus(areas[i % 3]![0]!)) },
    { name: "all of three", nanoseconds: await nanoseconds((i) => clustersByFocus(areas[i % 3]!)) },
    { name: "any of three", nanoseconds: await nanoseconds((i) => clustersByFocus(areas[i % 3]!, any)) },
  ],
  scores: await nanoseconds((i) => {
    let sum = 0;
    for (let c = 0; c < clusters.length; c++) sum += scoreAt(index, read[i % 3]!, c);
    return sum;
  }),
  ranking: await nanoseconds((i) => rankClusters(wanted[i % 3]!)),
};
process.send?.(result);
