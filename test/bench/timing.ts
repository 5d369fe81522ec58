/** Asks the i-th of several questions in turn. */
export type Ask = (i: number) => unknown;

/** One round of two functions: milliseconds per call, and how many times as long the second takes. */
export interface Round {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/** The questions a batch goes through in turn: every batch of several calls asks each of them equally often. */
export const TURNS = 12;

/**
 * Times two functions in alternating rounds, so that a machine that slows down does so for both.
 *
 * The order changes with every round, since whichever comes second may find the machine faster or slower. Stops after
 * `budget` milliseconds, but not before `least` rounds.
 */
export async function alternate(first: Ask, second: Ask, budget: number, least = 3): Promise<Round[]> {
  const one = await warmUp(first, budget / 4);
  const two = await warmUp(second, budget / 4);
  // two that are about as fast answer the same questions in every round, so that a slow question counts for both
  const alike = Math.max(one.perCall / two.perCall, two.perCall / one.perCall) < 3;
  const common = Math.ceil(1 / Math.max(one.perCall, two.perCall));
  const calls = alike ? [common, common] : [batchOf(one.perCall), batchOf(two.perCall)];
  const rounds: Round[] = [];
  for (const start = performance.now(); rounds.length < least || performance.now() - start < budget; ) {
    const early = rounds.length % 2 === 0 ? await one.time(rounds.length, calls[0]!) : undefined;
    const taken = await two.time(rounds.length, calls[1]!);
    const reference = early ?? (await one.time(rounds.length, calls[0]!));
    rounds.push({ first: reference, second: taken, ratio: taken / reference });
  }
  return rounds;
}

/** Milliseconds per call of one function alone: the median of several rounds, of one if it takes ten times the budget. */
export async function timeAlone(ask: Ask, budget: number): Promise<number> {
  const { perCall, time } = await warmUp(ask, budget / 4);
  const rounds: number[] = [];
  const start = performance.now();
  const spent = () => performance.now() - start;
  while (spent() < budget || (rounds.length < 3 && spent() < 10 * budget)) {
    rounds.push(await time(rounds.length, batchOf(perCall)));
  }
  return median(rounds);
}

/** The medians of some rounds. */
export function middle(rounds: readonly Round[]): Round {
  const of = (part: keyof Round) => median(rounds.map((round) => round[part]));
  return { first: of("first"), second: of("second"), ratio: of("ratio") };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place % 1);
}

/** The x of time ~ records^x that fits best: the slope of a straight line through the logarithms. */
export function fitExponent(times: readonly (readonly [count: number, time: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const counts = times.map(([count]) => Math.log(count));
  const logs = times.map(([, time]) => Math.log(time));
  const [x, y] = [mean(counts), mean(logs)];
  return mean(counts.map((count, i) => (count - x) * (logs[i]! - y))) / mean(counts.map((count) => (count - x) ** 2));
}

/** Milliseconds that one call takes, and what it answers. */
export async function timed<T>(run: () => T): Promise<{ readonly answer: Awaited<T>; readonly time: number }> {
  const start = performance.now();
  const answer = run();
  // a plain answer isn't awaited, which would add a turn of the event loop
  if (answer instanceof Promise) return { answer: await answer, time: performance.now() - start };
  return { answer: answer as Awaited<T>, time: performance.now() - start };
}

/** A function that is warm, and the milliseconds that a call of it takes. */
interface Warm {
  readonly perCall: number;
  /** Times a batch of so many calls, which go on with the questions where the batch before it ended. */
  readonly time: (batch: number, calls: number) => Promise<number>;
}

async function warmUp(ask: Ask, budget: number): Promise<Warm> {
  const start = performance.now();
  const first = ask(0);
  const loop = loopOf(ask, first instanceof Promise);
  await first;
  let perCall = performance.now() - start;
  const time = async (batch: number, calls: number) => (await timed(() => loop(batch * calls, calls))).time / calls;
  for (let calls = 1; performance.now() - start < budget; calls *= 2) {
    // the least of all batches: an interruption must not make a short call look long
    perCall = Math.min(perCall, await time(0, perCall > budget / 10 ? 1 : calls));
  }
  return { perCall, time };
}

/** The calls of about a millisecond: every question equally often, or one call. */
function batchOf(perCall: number): number {
  return perCall > 1 ? 1 : TURNS * Math.ceil(1 / perCall / TURNS);
}

/** Holds the last answer, so that no engine drops a question whose answer nobody looks at. */
const answers: unknown[] = [];
let loops = 0;

/**
 * A loop compiled for one function. In a shared loop, V8 would optimize the call for the mix of all functions it saw.
 * The number makes the text unique, since V8 compiles equal texts once.
 */
function loopOf(ask: Ask, asynchronous: boolean): (from: number, calls: number) => unknown {
  const [head, call] = asynchronous ? ["async ", "await ask(i)"] : ["", "ask(i)"];
  const text = `return ${head}(from, calls) => { for (let i = from; i < from + calls; i++) answers[0] = ${call}; } // ${loops++}`;
  return new Function("ask", "answers", text)(ask, answers);
}
