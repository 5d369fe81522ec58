import { existsSync } from "node:fs";
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "./root.js";
import { run } from "./run.js";

/** Installs what `test/consumers/` locks into `.tmp/consumers/`; later runs find it there. */
export default async function installConsumers({ provide }: TestProject): Promise<void> {
  const wanted = join(root, "test/consumers");
  const folder = join(root, ".tmp/consumers");
  const lock = (place: string) => readFile(join(place, "package-lock.json"), "utf8").catch(() => "");
  // npm writes this file last
  const isComplete = existsSync(join(folder, "node_modules/.package-lock.json"));
  if (!isComplete || (await lock(folder)) !== (await lock(wanted))) {
    await mkdir(folder, { recursive: true });
    await cp(wanted, folder, { recursive: true });
    const { status, stderr } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    if (status !== 0) throw new Error(`test/consumers could not be installed:\n${stderr}`);
  }
  provide("consumers", join(folder, "node_modules"));
}
