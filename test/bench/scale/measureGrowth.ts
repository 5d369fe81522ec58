import * as api from "medtech-germany";
import { bareMasks } from "../peers/bareMasks.js";
import type { Company } from "../peers/Contender.js";
import { asker } from "./compare.js";
import { copyOf } from "./copyOf.js";
import { areaIds, generateData } from "./generateData.js";
import { generateQuestions } from "./generateQuestions.js";
import { type GrowthData, growthCases } from "./growthCases.js";
import { random } from "./random.js";
import { childInput } from "./runChild.js";
import { type Ask, timeAlone } from "./timing.js";

/** Milliseconds a call of one function at one size, and for a copy of its answer. */
export interface GrowthMessage {
  readonly name: string;
  readonly count: number;
  readonly time: number;
  readonly copy: number;
}

const { count, budget } = childInput<{ readonly count: number; readonly budget: number }>();
const states = api.states.map(({ id }) => id);
const { companies, areas } = generateData(count, areaIds(19, api.focusAreas));
const next = random(count);
const catalog = api.createCatalog({ clusters: companies.map(place), focusAreas: areas.map((id) => ({ id })) });
const questions = generateQuestions(areas);
const data: GrowthData = { ...questions, ids: companies.map(({ id }) => id), states };

for (const { call, name, args, options } of growthCases) {
  const ask = (api as Readonly<Record<string, unknown>>)[call] as ((...args: unknown[]) => unknown) | undefined;
  if (ask === undefined) continue;
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

/** A company somewhere in Germany. */
function place(company: Company) {
  const state = states[Math.floor(next() * states.length)]!;
  const seat = { latitude: 47.3 + 7.7 * next(), longitude: 5.9 + 9.1 * next() };
  return { ...company, states: { value: [state] }, seat: { value: seat } };
}
