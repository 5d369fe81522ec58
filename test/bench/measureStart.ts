import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./timing.js";

// Compares whole processes, from start to end: those that import an entry with those that import an empty package.

export interface StartResult {
  readonly entry: "medtech-germany" | "medtech-germany/clusters";
  /** How many times as long as with an empty package a process takes. */
  readonly ratio: number;
}

const PAIRS = 60;

const project = mkdtempSync(join(tmpdir(), "medtech-germany-start-"));
try {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  for (const path of ["dist", "package.json"]) {
    cpSync(join(root, path), join(project, "node_modules/medtech-germany", path), { recursive: true });
  }
  const empty = join(project, "node_modules/empty");
  mkdirSync(empty);
  writeFileSync(join(empty, "package.json"), '{ "type": "module", "exports": { "import": "./index.js" } }');
  writeFileSync(join(empty, "index.js"), "export {};\n");
  for (const entry of ["medtech-germany/clusters", "medtech-germany"] as const) {
    process.send?.({ entry, ratio: ratioToEmpty(entry) } satisfies StartResult);
  }
} finally {
  rmSync(project, { recursive: true });
}

/** The median of pairs in alternating order; the first pairs fill the caches of the file system. */
function ratioToEmpty(entry: string): number {
  const ratios = Array.from({ length: PAIRS + 3 }, (_, pair) => {
    const order = pair % 2 === 0 ? ["empty", entry] : [entry, "empty"];
    const taken = new Map(order.map((name) => [name, processTime(name)]));
    return taken.get(entry)! / taken.get("empty")!;
  });
  return median(ratios.slice(3));
}

function processTime(name: string): number {
  const options = ["--input-type=module", "--eval", `import "${name}"`];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: project, encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  return time;
}
