import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { against } from "./against.js";
import type { BuiltInResult } from "./measureBuiltIn.js";
import type { CatalogResult } from "./measureCatalog.js";
import type { ContendersMessage, ContendersTask, Line } from "./measureContenders.js";
import type { CoversResult } from "./measureCovers.js";
import type { GrowthMessage } from "./measureGrowth.js";
import type { StartResult } from "./measureStart.js";
import type { HardWish, WorstResult } from "./measureWorst.js";
import { ours } from "./ours.js";
import { type GrowthResult, page, type SizeResult } from "./page.js";
import { bareMasks } from "./peers/bareMasks.js";
import { contenders, installPeers } from "./peers/contenders.js";
import { messagesOf, runChild } from "./processes.js";
import { fitExponent } from "./timing.js";

// A report, not a test: figures depend on the machine and on what else it does.
// Without arguments it writes docs/benchmarks.md; `--against <folder>` compares with another build instead.

const { values } = parseArgs({ options: { against: { type: "string" } } });
if (values.against === undefined) await writePage();
else console.log(await against(values.against));

async function writePage(): Promise<void> {
  installPeers();
  const sizes: SizeResult[] = [];
  const catalogs: CatalogResult[] = [];
  for (const areas of [19, 256]) {
    for (const count of [17, 1000, 100_000, 1_000_000]) {
      progress(`${count.toLocaleString("en")} records, ${areas} areas`);
      sizes.push(await measureContenders(count, areas, count <= 1000 ? 150 : count <= 100_000 ? 400 : 1000));
    }
    progress(`catalogs of 1,000,000 records, ${areas} areas`);
    catalogs.push(...(await messagesOf<CatalogResult>("measureCatalog.ts", { count: 1_000_000, areas })));
  }
  progress("built-in data");
  const [builtIn] = await messagesOf<BuiltInResult>("measureBuiltIn.ts", {});
  progress("start");
  const starts = await messagesOf<StartResult>("measureStart.ts", {});
  progress("growth");
  const growth = await measureGrowth([1000, 10_000, 100_000, 1_000_000], 200);
  progress("covers");
  const covers = await messagesOf<CoversResult>("measureCovers.ts", { count: 100_000, areas: 256, wanted: 25 });
  progress("worst cases");
  const task = { lengths: [1000, 10_000, 100_000], budget: 200 };
  const messages = await messagesOf<WorstResult | HardWish>("measureWorst.ts", task);
  const worst = messages.filter((message) => "times" in message);
  const hardWish = messages.find((message) => "wanted" in message);
  progress("done");
  const text = page({ sizes, builtIn, starts, catalogs, growth, covers, worst, hardWish });
  writeFileSync(new URL("../../docs/benchmarks.md", import.meta.url), text);
  console.log(text);
}

/** Measures all contenders at one size. If one ends the process, the others go on in a new one. */
async function measureContenders(count: number, areas: number, budget: number): Promise<SizeResult> {
  const everyone = [ours, bareMasks, ...contenders].map(({ name }) => name);
  const lines: Line[] = [];
  const waiting = () => everyone.filter((name) => !lines.some((line) => line.name === name));
  while (waiting().length > 0) {
    const task: ContendersTask = { count, areas, names: waiting(), budget };
    let turn: string | undefined;
    const ended = await runChild<ContendersMessage>("measureContenders.ts", task, (message) => {
      if ("begins" in message) turn = message.begins;
      else lines.push(message);
    });
    if (ended === undefined) break;
    if (turn === undefined) throw new Error(`${count} records, ${areas} areas: ${ended}`);
    if (waiting().includes(turn)) lines.push({ name: turn, load: { note: `ended the process: ${ended}` }, cells: {} });
  }
  return { count, areas, lines };
}

async function measureGrowth(counts: readonly number[], budget: number): Promise<GrowthResult[]> {
  const messages: GrowthMessage[] = [];
  for (const count of counts)
    messages.push(...(await messagesOf<GrowthMessage>("measureGrowth.ts", { count, budget })));
  return [...new Set(messages.map(({ name }) => name))].map((name) => {
    const own = messages.filter((message) => message.name === name);
    return {
      name,
      exponent: fitExponent(own.map(({ count, time }) => [count, time])),
      copyExponent: fitExponent(own.map(({ count, copy }) => [count, copy])),
    };
  });
}

function progress(what: string): void {
  console.error(`${process.uptime().toFixed(0).padStart(4)} s  ${what}`);
}
