import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { alasql } from "./alasql.js";
import { arquero } from "./arquero.js";
import type { Contender } from "./contender.js";
import { crossfilter } from "./crossfilter.js";
import { duckdbLists, duckdbMasks } from "./duckdb.js";
import { lodash } from "./lodash.js";
import { minisearch } from "./minisearch.js";
import { plainArrays } from "./plainArrays.js";
import { sqliteLinks, sqliteMasks } from "./sqlite.js";

/** The contenders, the hungriest for memory last. */
export const contenders: readonly Contender[] = [
  plainArrays,
  lodash,
  arquero,
  duckdbMasks,
  duckdbLists,
  sqliteMasks,
  sqliteLinks,
  alasql,
  crossfilter,
  minisearch,
];

const folder = fileURLToPath(new URL("./", import.meta.url));

/** Installs the packages of the lock file where they are missing. A missing one is reported when it is loaded. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules`)) return;
  console.error("installing the contenders (once; some are compiled, which takes minutes) …");
  const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) console.error(`the contenders could not be installed:\n${stderr}`);
}

/** The packages with their installed versions. */
export function peerVersions(): string[] {
  return [...new Set(contenders.flatMap(({ peer = [] }) => peer))].map((peer) => {
    const file = `${folder}node_modules/${peer}/package.json`;
    if (!existsSync(file)) return `${peer} (not installed)`;
    return `${peer} ${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}`;
  });
}
