import { existsSync } from "node:fs";
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "./root.js";
import { run } from "./run.js";

/** Fetches the other versions of Node into `.tmp/`, just those that the lock file names; later runs find them there. */
export default async function installNodes({ provide }: TestProject): Promise<void> {
  const wanted = join(root, "test/package/nodes");
  const folder = join(root, ".tmp/nodes");
  const { dependencies } = JSON.parse(await readFile(join(wanted, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const programs = Object.keys(dependencies).map((name) => join(folder, "node_modules", name, "bin/node"));

  const lock = (place: string) => readFile(join(place, "package-lock.json"), "utf8").catch(() => "");
  if ((await lock(folder)) !== (await lock(wanted)) || !programs.every((program) => existsSync(program))) {
    await mkdir(folder, { recursive: true });
    await cp(wanted, folder, { recursive: true });
    const { status, stderr } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    if (status !== 0) throw new Error(`the other versions of Node could not be fetched:\n${stderr}`);
  }
  provide("nodes", programs);
}
