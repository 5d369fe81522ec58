import { clusters, focusAreas } from "medtech-germany";
import { bareMasks } from "../peers/bareMasks.js";
import type { Company, Contender, Data, Loaded } from "../peers/Contender.js";
import { contenders } from "../peers/contenders.js";
import { importPeer } from "../peers/importPeer.js";
import { asker, compare } from "./compare.js";
import { areaIds, generateData } from "./generateData.js";
import { generateQuestions } from "./generateQuestions.js";
import { ours, oursShipped } from "./ours.js";
import { type Cell, type Kind, kinds, type Line } from "./Results.js";
import { childInput } from "./runChild.js";

/** What one process measures: some contenders at one size, each against ours in turns. */
export interface SizeTask {
  readonly count: number;
  readonly areas: number;
  /** Names of the contenders that are still to be measured. */
  readonly names: readonly string[];
  /** Milliseconds for a contender and a kind of question. */
  readonly budget: number;
}

/** Who comes next, so that it is known who ended the process; or what was measured. */
export type SizeMessage = { readonly begins: string } | Line;

const task = childInput<SizeTask>();
const shipped = task.count === clusters.length && task.areas === focusAreas.length;
const data = shipped
  ? (JSON.parse(JSON.stringify({ companies: clusters, areas: areaIds(task.areas, focusAreas) })) as Data)
  : generateData(task.count, areaIds(task.areas, focusAreas));
const questions = generateQuestions(data.areas);

const us = await load(shipped ? oursShipped : ours);
const floor = await load(bareMasks);
const expected: Partial<Record<Kind, (readonly Company[])[]>> = {};
for (const kind of kinds) expected[kind] = await Promise.all([0, 1, 2].map(asker(floor.loaded, questions, kind)));

// the goals rest on this comparison: it gets more time
const { ourCells, cells: floorCells } = await measure(floor.loaded, 4 * task.budget);
if (task.names.includes(ours.name)) send({ name: ours.name, load: us.time, cells: ourCells });
if (task.names.includes(bareMasks.name)) send({ name: bareMasks.name, load: floor.time, cells: floorCells });
for (const contender of contenders.filter(({ name }) => task.names.includes(name))) {
  const { name } = contender;
  send({ begins: name });
  const found = await load(contender).catch((error: unknown) => ({ note: `not available: ${firstLine(error)}` }));
  if ("note" in found) send({ name, load: found, cells: {} });
  else {
    send({ name, load: found.time, cells: (await measure(found.loaded, task.budget)).cells });
    found.loaded.close?.();
  }
}

async function load(contender: Contender): Promise<{ readonly loaded: Loaded; readonly time: number }> {
  // the package itself is there before the clock starts
  if (contender.peer !== undefined) await importPeer(contender.peer);
  globalThis.gc?.();
  const start = performance.now();
  const loaded = await contender.load(data);
  return { loaded, time: performance.now() - start };
}

async function measure(theirs: Loaded, budget: number) {
  const ourCells: Partial<Record<Kind, Cell>> = {};
  const cells: Partial<Record<Kind, Cell>> = {};
  for (const kind of kinds) {
    const pair = await compare(
      asker(us.loaded, questions, kind),
      asker(theirs, questions, kind),
      expected[kind]!,
      budget,
    );
    cells[kind] = "note" in pair ? pair : { time: pair.theirs, ratio: pair.ratio };
    if (!("note" in pair)) ourCells[kind] = { time: pair.ours, ratio: 1 };
  }
  return { ourCells, cells };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0]!;
}

function send(message: SizeMessage): void {
  process.send?.(message);
}
