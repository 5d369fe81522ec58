import * as api from "medtech-germany";
import { seededRandom } from "../support/seededRandom.js";
import { areaIds, asker, generateData, generateQuestions, type Questions } from "./data.js";
import { bareMasks } from "./peers/bareMasks.js";
import type { Company, Wish } from "./peers/contender.js";
import { childInput } from "./processes.js";
import { type Ask, timeAlone } from "./timing.js";

// Measures every function that takes a catalog at one size, beside a copy of its answer.

/** Milliseconds per call of one function at one size, and of a copy of its answer. */
export interface GrowthMessage {
  readonly name: string;
  readonly count: number;
  readonly time: number;
  readonly copy: number;
}

/** What the arguments of a call are made of. */
interface CaseData extends Questions {
  readonly ids: readonly string[];
  readonly states: readonly string[];
}

interface Case {
  readonly call: string;
  /** Tells this use of the function from others. */
  readonly name: string;
  /** Returns what the i-th call passes before its options. */
  readonly args: (data: CaseData, i: number) => readonly unknown[];
  /** Options beside the catalog. */
  readonly options?: object;
}

const munich = { latitude: 48.14, longitude: 11.58 };
const filter = ({ filters }: CaseData, i: number) => filters[i % 3]!;
const wish = ({ wishes }: CaseData, i: number): Wish => wishes[i % 3]!;
const id = ({ ids }: CaseData, i: number) => ids[(i * 7919) % ids.length]!;

/** Every function that takes a catalog, and those of its uses that differ in how they work. */
const cases: readonly Case[] = [
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

const { count, budget } = childInput<{ readonly count: number; readonly budget: number }>();
const states = api.states.map(({ id }) => id);
const { companies, areas } = generateData(count, areaIds(19, api.focusAreas));
const next = seededRandom(count);
const catalog = api.createCatalog({ clusters: companies.map(place), focusAreas: areas.map((id) => ({ id })) });
const questions = generateQuestions(areas);
const data: CaseData = { ...questions, ids: companies.map(({ id }) => id), states };

for (const { call, name, args, options } of cases) {
  const ask = (api as Readonly<Record<string, unknown>>)[call] as (...args: unknown[]) => unknown;
  const all = { ...options, catalog };
  await measure(name === "" ? call : `${call}, ${name}`, (i) => ask(...args(data, i), all));
}
// for comparison: what the machine's memory adds to any loop
const floor = await bareMasks.load({ companies, areas });
await measure(`${bareMasks.name}, any of three`, asker(floor, questions, "any"));

async function measure(name: string, ask: Ask): Promise<void> {
  const time = await timeAlone(ask, budget);
  const answers = await Promise.all([0, 1, 2].map(ask));
  const copy = await timeAlone((i) => copyOf(answers[i % 3]), budget);
  process.send?.({ name, count, time, copy } satisfies GrowthMessage);
}

/** Puts a company somewhere in Germany. */
function place(company: Company) {
  const state = states[Math.floor(next() * states.length)]!;
  const seat = { latitude: 47.3 + 7.7 * next(), longitude: 5.9 + 9.1 * next() };
  return { ...company, states: { value: [state] }, seat: { value: seat } };
}

/**
 * Copies all that an answer made anew: lists and their contents, down to the caller's own records and what is frozen and
 * shared. No function that returns such an answer can take less time.
 */
function copyOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Object.isFrozen(answer) || "name" in answer) return answer;
  if (!Array.isArray(answer)) {
    const copy: Record<string, unknown> = { ...answer };
    for (const key in copy) copy[key] = copyOf(copy[key]);
    return copy;
  }
  // lists of numbers, texts and the caller's records are copied as a whole, in the fastest way there is
  const first: unknown = answer[0];
  return copyOf(first) === first ? answer.slice() : answer.map(copyOf);
}
