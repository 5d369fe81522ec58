import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { run } from "./run.js";

const ASK = `
  import { dataset, getStatistic, isStatisticId } from "medtech-germany";
  import { requiredRelease } from "medtech-germany/diff";
  import changes from "medtech-germany/changes.json" with { type: "json" };
  console.log(JSON.stringify({
    version: dataset.version,
    figure: getStatistic("gtai-2024.employees").value,
    added: isStatisticId("gtai-2024.people"),
    releases: changes.map((entry) => [entry.version, entry.release, requiredRelease(entry.changes)].join(" ")),
    digest: changes[0].digest === dataset.digest,
  }));
`;

/** A user's project that asks for a range of versions, and what it answers after npm was at work. */
export function consumer(folder: string, npmrc: string, range: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies: { "medtech-germany": range } }));
  writeFileSync(join(folder, ".npmrc"), npmrc);
  writeFileSync(join(folder, "ask.mjs"), ASK);
  return {
    folder,
    async npm(...args: readonly string[]): Promise<unknown> {
      const { status, stderr } = await run("npm", args, folder);
      expect(status, stderr).toBe(0);
      return JSON.parse((await run(process.execPath, ["--no-warnings", "ask.mjs"], folder)).stdout);
    },
  };
}
