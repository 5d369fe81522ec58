import { median } from "./median.js";

const rounds = 200;
const roundMs = 2;

/**
 * What one call costs, for several functions in turn: a round of the first, a round of the second, and again, so that what
 * disturbs the machine disturbs all of them. Each is warm before it is measured.
 *
 * @param calls - each gets a number that counts up, to pick its argument by; its result must not be undefined
 * @returns for each the nanoseconds of every round, divided by its calls, in the order of the rounds
 */
export function nanosecondsOf(calls: readonly ((turn: number) => unknown)[]): number[][] {
  const counts = calls.map(callsPerRound);
  const measured: number[][] = calls.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, call] of calls.entries()) measured[i]!.push((time(call, counts[i]!) * 1e6) / counts[i]!);
  }
  return measured;
}

/** How often to call until a round is long enough for the clock; the trials warm the function up. */
function callsPerRound(call: (turn: number) => unknown): number {
  const trials = Array.from({ length: 50 }, () => time(call, 10_000) / 10_000);
  return Math.max(1, Math.round(roundMs / median(trials)));
}

function time(call: (turn: number) => unknown, count: number): number {
  let answers = 0;
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) if (call(turn) !== undefined) answers++;
  const taken = performance.now() - start;
  if (answers !== count) throw new Error("a call gave no answer");
  return taken;
}
