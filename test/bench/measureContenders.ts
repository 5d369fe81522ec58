import { clusters, focusAreas } from "medtech-germany";
import { areaIds, asker, generateData, generateQuestions, type Kind, kinds, reread } from "./data.js";
import { ours, oursBuiltIn } from "./ours.js";
import { bareMasks } from "./peers/bareMasks.js";
import { type Company, type Contender, type Data, importPeer, type Loaded } from "./peers/contender.js";
import { contenders } from "./peers/contenders.js";
import { childInput } from "./processes.js";
import { alternate, middle, type Round, timed } from "./timing.js";

// Measures contenders at one size, each against ours in alternating rounds.

export interface ContendersTask {
  readonly count: number;
  readonly areas: number;
  /** Names of the contenders still to be measured. */
  readonly names: readonly string[];
  /** Milliseconds for each contender and kind of question. */
  readonly budget: number;
}

/** Milliseconds per call and the ratio to ours, or why there is none. */
export type Cell = { readonly time: number; readonly ratio: number } | { readonly note: string };

/** What one contender did at one size. */
export interface Line {
  readonly name: string;
  /** Milliseconds until the first question can be asked, and the ratio to ours. */
  readonly load: Cell;
  readonly cells: Partial<Record<Kind, Cell>>;
}

/** Who comes next, so that it is known who ended the process; or what was measured. */
export type ContendersMessage = { readonly begins: string } | Line;

/** An answer that takes more milliseconds than this ends the comparison. */
const LIMIT = 10_000;

/** If checked answers take more milliseconds than this, they are the rounds: more would take minutes and show nothing new. */
const ENOUGH = 3000;

const task = childInput<ContendersTask>();
const builtIn = task.count === clusters.length && task.areas === focusAreas.length;
const data = builtIn
  ? (reread({ companies: clusters, areas: areaIds(task.areas, focusAreas) }) as Data)
  : generateData(task.count, areaIds(task.areas, focusAreas));
const questions = generateQuestions(data.areas);

const us = await load(builtIn ? oursBuiltIn : ours);
const floor = await load(bareMasks);
const expected: Partial<Record<Kind, readonly (readonly Company[])[]>> = {};
for (const kind of kinds) expected[kind] = await Promise.all([0, 1, 2].map(asker(floor.answer, questions, kind)));

// the goals rest on this comparison, so it gets more time
const bare = await compareAll(floor.answer, 4 * task.budget);
if (task.names.includes(ours.name)) send({ name: ours.name, load: { time: us.time, ratio: 1 }, cells: bare.ours });
if (task.names.includes(bareMasks.name)) send({ name: bareMasks.name, load: loading(floor.time), cells: bare.theirs });
for (const contender of contenders.filter(({ name }) => task.names.includes(name))) {
  const { name } = contender;
  send({ begins: name });
  const found = await load(contender).catch((error: unknown) => ({ note: `not available: ${firstLine(error)}` }));
  if ("note" in found) send({ name, load: found, cells: {} });
  else {
    send({ name, load: loading(found.time), cells: (await compareAll(found.answer, task.budget)).theirs });
    found.answer.close?.();
  }
}

async function load(contender: Contender): Promise<{ readonly answer: Loaded; readonly time: number }> {
  // the package is imported before the clock starts
  if (contender.peer !== undefined) await importPeer(contender.peer);
  globalThis.gc?.();
  return timed(() => contender.load(data));
}

function loading(time: number): Cell {
  return { time, ratio: time / us.time };
}

async function compareAll(loaded: Loaded, budget: number) {
  const cells = { ours: {} as Partial<Record<Kind, Cell>>, theirs: {} as Partial<Record<Kind, Cell>> };
  for (const kind of kinds) {
    const rounds = await compare(loaded, kind, budget);
    if ("note" in rounds) cells.theirs[kind] = rounds;
    else {
      const { first, second, ratio } = middle(rounds);
      cells.ours[kind] = { time: first, ratio: 1 };
      cells.theirs[kind] = { time: second, ratio };
    }
  }
  return cells;
}

/**
 * Checks both answers to three questions, and only then times them in alternating rounds.
 *
 * @throws if ours answers wrongly: no time would be worth anything
 */
async function compare(loaded: Loaded, kind: Kind, budget: number): Promise<Round[] | { readonly note: string }> {
  const [ask, askThem] = [asker(us.answer, questions, kind), asker(loaded, questions, kind)];
  const rounds: Round[] = [];
  let spent = 0;
  for (const [i, right] of expected[kind]!.entries()) {
    const our = await timed(() => ask(i));
    if (!isSame(our.answer, right)) throw new Error("our own answer is wrong");
    const their = await timed(() => askThem(i));
    if (!isSame(their.answer, right)) return { note: "wrong answer" };
    if (their.time > LIMIT) return { note: `one answer took ${Math.round(their.time / 1000)} s` };
    rounds.push({ first: our.time, second: their.time, ratio: their.time / our.time });
    spent += their.time;
    if (spent > ENOUGH) return rounds;
  }
  return alternate(ask, askThem, budget);
}

/** The same companies in the same order: by id, since the built-in records and their copies are different objects. */
function isSame(answer: readonly Company[], right: readonly Company[]): boolean {
  return answer.length === right.length && right.every(({ id }, i) => answer[i]!.id === id);
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0]!;
}

function send(message: ContendersMessage): void {
  process.send?.(message);
}
