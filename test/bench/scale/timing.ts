/** Asks the i-th of three questions in turn. */
export type Ask = (i: number) => unknown;

/** Milliseconds a call, and how many times as long as ours theirs takes. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/** Where answers go, so that no engine drops a question whose answer nobody looks at. */
let lastAnswer: unknown;

/**
 * Times two who answer the same questions, in turns, so that a machine that slows down does so for both. Medians of several
 * rounds; stops after `budget` milliseconds, but not before three.
 */
export async function alternate(ours: Ask, theirs: Ask, budget: number): Promise<Pair> {
  const ourBatch = await warmUp(ours, budget / 8);
  const theirBatch = await warmUp(theirs, budget / 8);
  const rounds: Pair[] = [];
  for (const start = performance.now(); rounds.length < 3 || performance.now() - start < budget; ) {
    const first = await time(ours, rounds.length, ourBatch);
    const second = await time(theirs, rounds.length, theirBatch);
    rounds.push({ ours: first, theirs: second, ratio: second / first });
  }
  return middle(rounds);
}

/** The medians of some rounds. */
export function middle(rounds: readonly Pair[]): Pair {
  const of = (part: keyof Pair) => median(rounds.map((round) => round[part]));
  return { ours: of("ours"), theirs: of("theirs"), ratio: of("ratio") };
}

/** Milliseconds a call, for one alone: the median of several rounds, of one where a call takes ten times the budget. */
export async function timeAlone(ask: Ask, budget: number): Promise<number> {
  const batch = await warmUp(ask, budget / 4);
  const rounds: number[] = [];
  const start = performance.now();
  const spent = () => performance.now() - start;
  while (spent() < budget || (rounds.length < 3 && spent() < 10 * budget)) {
    rounds.push(await time(ask, rounds.length, batch));
  }
  return median(rounds);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

/** Milliseconds a call, of `calls` calls that begin with the question `from`. */
async function time(ask: Ask, from: number, calls: number): Promise<number> {
  const start = performance.now();
  lastAnswer = ask(from);
  if (lastAnswer instanceof Promise) await askRest(ask, from, calls, lastAnswer);
  else for (let i = 1; i < calls; i++) lastAnswer = ask(from + i);
  return (performance.now() - start) / calls;
}

async function askRest(ask: Ask, from: number, calls: number, first: Promise<unknown>): Promise<void> {
  lastAnswer = await first;
  for (let i = 1; i < calls; i++) lastAnswer = await ask(from + i);
}

/** Calls for a while, and says how many calls make a batch of a millisecond: every question equally often, or one call. */
async function warmUp(ask: Ask, budget: number): Promise<number> {
  let perCall = 0;
  const start = performance.now();
  for (let calls = 1; performance.now() - start < budget; calls *= 2) {
    perCall = await time(ask, 0, perCall > budget / 10 ? 1 : calls);
  }
  return perCall > 1 ? 1 : 3 * Math.ceil(1 / perCall / 3);
}
