import { bareMasks } from "../peers/bareMasks.js";
import { contenders } from "../peers/contenders.js";
import { fitExponent } from "./fitExponent.js";
import type { GrowthMessage } from "./measureGrowth.js";
import type { SizeMessage, SizeTask } from "./measureSize.js";
import { ours } from "./ours.js";
import type {
  CatalogResult,
  CoversResult,
  GrowthResult,
  HardWish,
  Line,
  ShippedResult,
  SizeResult,
  WorstResult,
} from "./Results.js";
import { runChild } from "./runChild.js";

/** All contenders at one size. Who ends the process is named, and the others go on in a new one. */
export async function measureSize(count: number, areas: number, budget: number): Promise<SizeResult> {
  const everyone = [ours, bareMasks, ...contenders].map(({ name }) => name);
  const lines: Line[] = [];
  const waiting = () => everyone.filter((name) => !lines.some((line) => line.name === name));
  while (waiting().length > 0) {
    const task: SizeTask = { count, areas, names: waiting(), budget };
    let turn: string | undefined;
    const ended = await runChild<SizeMessage>("measureSize.ts", task, (message) => {
      if ("begins" in message) turn = message.begins;
      else lines.push(message);
    });
    if (ended === undefined) break;
    if (turn === undefined) throw new Error(`${count} records, ${areas} areas: ${ended}`);
    if (waiting().includes(turn)) lines.push({ name: turn, load: { note: `ended the process: ${ended}` }, cells: {} });
  }
  return { count, areas, lines };
}

export function measureShipped(): Promise<ShippedResult> {
  return one<ShippedResult>("measureShipped.ts", {});
}

export function measureCatalog(count: number, areas: number): Promise<CatalogResult> {
  return one<CatalogResult>("measureCatalog.ts", { count, areas });
}

export async function measureGrowth(counts: readonly number[], budget: number): Promise<GrowthResult[]> {
  const messages: GrowthMessage[] = [];
  for (const count of counts) {
    const ended = await runChild<GrowthMessage>("measureGrowth.ts", { count, budget }, (message) => {
      messages.push(message);
    });
    if (ended !== undefined) console.error(`growth, ${count} records: ${ended}`);
  }
  return [...new Set(messages.map(({ name }) => name))].map((name) => {
    const own = messages.filter((message) => message.name === name);
    const times = new Map(own.map(({ count, time }) => [count, time]));
    const copyExponent = fitExponent(new Map(own.map(({ count, copy }) => [count, copy])));
    return { name, times, exponent: fitExponent(times), copyExponent };
  });
}

export async function measureCovers(count: number, areas: number, wanted: number): Promise<CoversResult[]> {
  const results: CoversResult[] = [];
  const ended = await runChild<CoversResult>(
    "measureCovers.ts",
    { count, areas, wanted },
    (result) => results.push(result),
    2,
  );
  return ended === undefined ? results : [...results, { note: ended }];
}

/** Input as bad as it can be, of several lengths; and a wish whose covers cannot be found. */
export async function measureWorst(
  lengths: readonly number[],
  budget: number,
): Promise<{ worst: readonly WorstResult[]; hardWish: HardWish | undefined }> {
  const messages: (WorstResult | HardWish)[] = [];
  const ended = await runChild<WorstResult | HardWish>("measureWorst.ts", { lengths, budget }, (message) => {
    messages.push(message);
  });
  if (ended !== undefined) console.error(`worst cases: ${ended}`);
  return {
    worst: messages.filter((message) => "times" in message),
    hardWish: messages.find((message) => "ending" in message),
  };
}

/** A process that sends one result. */
async function one<R>(file: string, input: unknown): Promise<R> {
  const results: R[] = [];
  const ended = await runChild<R>(file, input, (result) => results.push(result));
  if (results[0] === undefined) throw new Error(`${file}: ${ended}`);
  return results[0];
}
