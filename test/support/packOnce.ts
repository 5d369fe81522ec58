import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installPacked } from "../../scripts/installPacked.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** An otherwise empty project into which npm installed the tarball. */
    installed: string;
    /** A folder for what tests write; it goes when the run ends. */
    scratch: string;
    /** The `node_modules` that `test:consumers` installed from `test/consumers/`; empty in all other runs. */
    consumers: string;
  }
}

/** Packs what `npm run build` wrote, and installs it: once per run, for all tests of the package. */
export default async function packOnce({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.js")) throw new Error("dist/ is missing: run `npm run build` first");
  const scratch = await mkdtemp(join(tmpdir(), "medtech-germany-"));
  const installed = join(scratch, "installed");
  const tarball = await installPacked(installed);

  provide("scratch", scratch);
  provide("tarball", tarball);
  provide("installed", installed);
  return () => rm(scratch, { recursive: true, force: true });
}
