import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { digits, table } from "./markdown.js";
import type { BuildsMessage, BuildsTask } from "./measureBuilds.js";
import { messagesOf } from "./processes.js";
import { median, quantile } from "./timing.js";

/** Processes that ask all questions. A function may be compiled better in one process than in another. */
const PROCESSES = 6;

/** Pairs of fresh processes that import the main entry. */
const IMPORTS = 60;

/** What a change may cost at most. */
const LIMIT = 1.1;

/** Compares this build with that of another checkout, and returns a table of ratios. */
export async function against(folder: string): Promise<string> {
  const [before, after] = [entry(folder), entry(fileURLToPath(new URL("../../", import.meta.url)))];
  const ratios = new Map<string, number[]>();
  const different = new Set<string>();
  for (let run = 0; run < PROCESSES; run++) {
    console.error(`process ${run + 1} of ${PROCESSES}`);
    const task: BuildsTask = { before, after, afterFirst: run % 2 === 1 };
    for (const { name, ratios: measured, same } of await messagesOf<BuildsMessage>("measureBuilds.ts", task)) {
      ratios.set(name, [...(ratios.get(name) ?? []), ...measured]);
      if (!same) different.add(name);
    }
  }
  ratios.set("import of the main entry", importRatios(before, after));
  const rows = [...ratios].map(([name, all]) => [
    name,
    ...[0.5, 0.25, 0.75].map((share) => digits(quantile(all, share))),
    all.length.toLocaleString("en"),
    [...(median(all) > LIMIT ? ["slower"] : []), ...(different.has(name) ? ["answers differ"] : [])].join(", "),
  ]);
  return `Time of this build divided by that of ${folder}, in alternating rounds: below 1, this build is faster. "slower" marks a
median above ${LIMIT}.

${table(["", "median", "quartile", "quartile", "rounds", ""], rows)}`;
}

function entry(folder: string): string {
  const file = resolve(folder, "dist/index.js");
  if (!existsSync(file)) throw new Error(`${file} doesn't exist: build that checkout first`);
  return pathToFileURL(file).href;
}

/** Imports each build in fresh processes, in turn; the first pairs fill the caches of the file system. */
function importRatios(before: string, after: string): number[] {
  return Array.from({ length: IMPORTS + 3 }, (_, pair) => {
    const order = pair % 2 === 0 ? [before, after] : [after, before];
    const taken = new Map(order.map((address) => [address, importTime(address)]));
    return taken.get(after)! / taken.get(before)!;
  }).slice(3);
}

function importTime(address: string): number {
  const code = `const start = performance.now(); await import("${address}"); console.log(performance.now() - start)`;
  const options = ["--input-type=module", "--eval", code];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
