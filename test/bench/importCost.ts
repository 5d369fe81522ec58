import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Line } from "./Line.js";
import { median } from "./median.js";

const empty = fileURLToPath(new URL("import/empty.mjs", import.meta.url));
const ours = fileURLToPath(new URL("import/ours.mjs", import.meta.url));

/** What the import adds to the time of a whole process, from its start to its end. */
export function importCost(): Line[] {
  for (let warmUp = 0; warmUp < 5; warmUp++) for (const file of [empty, ours]) processTime(file);
  const ratios = Array.from({ length: 50 }, (_, pair) => {
    // whichever comes second may find the machine faster or slower
    const order = pair % 2 === 0 ? [empty, ours] : [ours, empty];
    const times = new Map(order.map((file) => [file, processTime(file)]));
    return times.get(ours)! / times.get(empty)!;
  });
  return [
    { what: 'import "medtech-germany", against an empty module', measured: median(ratios), budget: 1.05, unit: "×" },
  ];
}

function processTime(file: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
