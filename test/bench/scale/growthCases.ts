import type { Wish } from "../peers/Contender.js";
import type { Questions } from "./generateQuestions.js";

/** What the arguments of a call are made of. */
export interface GrowthData extends Questions {
  readonly ids: readonly string[];
  readonly states: readonly string[];
}

/** A use of a function of the package, whose growth is measured. */
export interface GrowthCase {
  readonly call: string;
  /** Tells this use from others of the same function. */
  readonly name: string;
  /** What the i-th call passes before its options. */
  readonly args: (data: GrowthData, i: number) => readonly unknown[];
  /** Options beside the catalog. */
  readonly options?: object;
}

const munich = { latitude: 48.14, longitude: 11.58 };
const filter = ({ filters }: GrowthData, i: number) => filters[i % 3]!;
const wish = ({ wishes }: GrowthData, i: number): Wish => wishes[i % 3]!;
const id = ({ ids }: GrowthData, i: number) => ids[(i * 7919) % ids.length]!;

/** Every function that takes a catalog, and those of its uses that differ in how they work. */
export const growthCases: readonly GrowthCase[] = [
  { name: "one area", call: "clustersByFocus", args: (d, i) => [filter(d, i)[0]] },
  { name: "all of three", call: "clustersByFocus", args: (d, i) => [filter(d, i)] },
  { name: "any of three", call: "clustersByFocus", args: (d, i) => [filter(d, i)], options: { match: "any" } },
  { name: "", call: "clustersByState", args: ({ states }, i) => [states[i % states.length]] },
  { name: "nearest ten", call: "clustersNear", args: () => [munich], options: { limit: 10 } },
  { name: "within 50 km", call: "clustersNear", args: () => [munich], options: { withinKm: 50 } },
  { name: "", call: "findClusters", args: (_, i) => [`company 00${i % 3}7`] },
  { name: "beside two areas", call: "focusCounts", args: (d, i) => [filter(d, i).slice(1)] },
  { name: "", call: "focusMatrix", args: () => [] },
  { name: "", call: "matchScore", args: (d, i) => [id(d, i), wish(d, i)] },
  { name: "", call: "explainMatch", args: (d, i) => [id(d, i), wish(d, i)] },
  { name: "best ten", call: "rankClusters", args: (d, i) => [wish(d, i)], options: { limit: 10 } },
  {
    name: "best ten, rarity and focusPenalty",
    call: "rankClusters",
    args: (d, i) => [wish(d, i)],
    options: { limit: 10, rarity: true, focusPenalty: 0.5 },
  },
  { name: "all", call: "rankClusters", args: (d, i) => [wish(d, i)] },
  { name: "four or five areas", call: "minimalCovers", args: (d, i) => [Object.keys(wish(d, i))] },
  { name: "", call: "similarity", args: (d, i) => [id(d, i), id(d, i + 1)] },
  { name: "ten", call: "similarClusters", args: (d, i) => [id(d, i)], options: { limit: 10 } },
  { name: "", call: "complementarity", args: (d, i) => [id(d, i), id(d, i + 1), wish(d, i)] },
  { name: "", call: "specialization", args: (d, i) => [id(d, i), filter(d, i)[0]] },
];
