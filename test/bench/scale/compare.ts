import type { Answer, Company, Loaded } from "../peers/Contender.js";
import type { Questions } from "./generateQuestions.js";
import type { Kind } from "./Results.js";
import { alternate, middle, type Pair } from "./timing.js";

/** An answer that takes more milliseconds than this ends the comparison. */
const LIMIT = 10_000;

/** Whose checked answers take more milliseconds than this is not asked again: that takes minutes and tells nothing new. */
const ENOUGH = 3000;

/** Asks the i-th of three questions of a kind in turn. */
export function asker(loaded: Loaded, { filters, wishes }: Questions, kind: Kind): (i: number) => Answer {
  if (kind === "rank") return (i) => loaded.rank(wishes[i % 3]!);
  return kind === "all" ? (i) => loaded.all(filters[i % 3]!) : (i) => loaded.any(filters[i % 3]!);
}

/**
 * Asks two the same three questions, checks every answer, and only then times them in turns.
 *
 * Those who are slow are timed by their checked answers, perhaps a single one.
 *
 * @returns what was measured, or why nothing was
 * @throws when ours answers wrongly: nothing measured would be worth anything
 */
export async function compare(
  ours: (i: number) => Answer,
  theirs: (i: number) => Answer,
  expected: readonly (readonly Company[])[],
  budget: number,
): Promise<Pair | { readonly note: string }> {
  const rounds: Pair[] = [];
  let spent = 0;
  for (const [i, right] of expected.entries()) {
    const our = await timed(() => ours(i));
    if (!same(our.answer, right)) throw new Error("our own answer is wrong");
    const their = await timed(() => theirs(i));
    if (!same(their.answer, right)) return { note: "wrong answer" };
    if (their.time > LIMIT) return { note: `skipped: took ${Math.round(their.time / 1000)} s` };
    rounds.push({ ours: our.time, theirs: their.time, ratio: their.time / our.time });
    spent += their.time;
    if (spent > ENOUGH) return middle(rounds);
  }
  return alternate(ours, theirs, budget);
}

async function timed(ask: () => Answer): Promise<{ readonly answer: readonly Company[]; readonly time: number }> {
  const start = performance.now();
  const answer = await ask();
  return { answer, time: performance.now() - start };
}

/** The same companies in the same order: by id, since the shipped records and their copies are two objects. */
function same(answer: readonly Company[], expected: readonly Company[]): boolean {
  return answer.length === expected.length && expected.every(({ id }, i) => answer[i]!.id === id);
}
