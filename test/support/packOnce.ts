import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "./root.js";
import { run } from "./run.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** An otherwise empty project into which npm installed the tarball. */
    installed: string;
    /** A folder for what tests write; it goes when the run ends. */
    scratch: string;
    /** The programs of other versions of Node to run the package in, beside the one that runs the tests. */
    nodes: readonly string[];
  }
}

/** Packs what `npm run build` wrote, and installs it: once per run, for all tests of the package. */
export default async function packOnce({ provide }: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), "medtech-germany-"));
  const pack = join(scratch, "pack");
  await mkdir(pack);
  await npm(["pack", "--ignore-scripts", "--pack-destination", pack], root);
  const tarball = join(pack, (await readdir(pack))[0]!);

  const installed = join(scratch, "installed");
  await mkdir(installed);
  await writeFile(join(installed, "package.json"), "{}");
  await npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], installed);

  provide("scratch", scratch);
  provide("tarball", tarball);
  provide("installed", installed);
  return () => rm(scratch, { recursive: true, force: true });
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const { status, stderr } = await run("npm", args, cwd);
  if (status !== 0) throw new Error(`npm ${args[0]} failed:\n${stderr}`);
}
