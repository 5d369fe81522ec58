import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Installs the contenders where they are missing, as the lock file says. Who cannot be had is told when it is to be loaded. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules`)) return;
  console.log("installing the contenders (once; some are compiled, which takes minutes) …");
  const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) console.error(`the contenders could not be installed:\n${stderr}`);
}

/** The installed version of a contender's package. */
export function versionOf(peer: string): string | undefined {
  const file = `${folder}node_modules/${peer}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : undefined;
}
