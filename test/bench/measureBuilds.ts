import { childInput } from "./processes.js";
import type * as questions from "./questions.js";
import { alternate, TURNS } from "./timing.js";

// Asks two builds the same questions in alternating rounds. Takes the addresses of their main entries.

export interface BuildsTask {
  readonly before: string;
  readonly after: string;
  /** Whether the build under test is imported first: in one process, the place in memory may matter. */
  readonly afterFirst: boolean;
}

/** One question: in each round, the time of the build under test divided by that of the other. */
export interface BuildsMessage {
  readonly name: string;
  readonly ratios: readonly number[];
  /** Whether both answered alike. */
  readonly same: boolean;
}

const COUNT = 100_000;
const { before, after, afterFirst } = childInput<BuildsTask>();
if (afterFirst) await import(after);
const old = (await import(before)) as questions.Api;
const current = (await import(after)) as questions.Api;
// a copy of the questions for each build: V8 would optimize a function that asks both builds for neither
const { questionsOf: oldOf } = (await import(`./questions.js?${before}`)) as typeof questions;
const { questionsOf } = (await import(`./questions.js?${after}`)) as typeof questions;
const [first, second] = [oldOf(old, old), questionsOf(current, old)];

const short = { heading: "", checked: TURNS, budget: 500, least: 100 };
await compare(first.builtIn(), second.builtIn(), short);
const long = { heading: `${COUNT.toLocaleString("en")} records: `, checked: 1, budget: 1500, least: 5 };
await compare(first.catalog(COUNT), second.catalog(COUNT), long);

async function compare(
  before: readonly questions.Question[],
  after: readonly questions.Question[],
  { heading, checked, budget, least }: typeof short,
): Promise<void> {
  for (const [i, { name, ask }] of before.entries()) {
    const askAfter = after[i]!.ask;
    const turns = Array.from({ length: checked }, (_, turn) => turn);
    // as JSON, since the classes of two builds differ
    const same = turns.every((turn) => JSON.stringify(ask(turn)) === JSON.stringify(askAfter(turn)));
    const ratios = (await alternate(ask, askAfter, budget, least)).map(({ ratio }) => ratio);
    process.send?.({ name: heading + name, ratios, same } satisfies BuildsMessage);
  }
}
