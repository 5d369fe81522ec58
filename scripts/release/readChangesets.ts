import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import parseModule from "@changesets/parse";
import { greatest, type ReleaseOrNone } from "./releases.js";
import { Stop } from "./Stop.js";

/** The release that the pending changesets of a package declare. */
export function readChangesets(packageName: string, folder = ".changeset"): ReleaseOrNone {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return greatest(files.sort().map((file) => readChangeset(join(folder, file), packageName)));
}

function readChangeset(path: string, packageName: string): ReleaseOrNone {
  try {
    const { releases, summary } = parseModule(readFileSync(path, "utf8"));
    const own = releases.find(({ name }) => name === packageName);
    if (own === undefined) throw new Error(`expected a release of "${packageName}"`);
    if (summary === "") throw new Error("expected a text that says what changed");
    return own.type;
  } catch (error) {
    throw new Stop(`${path} cannot be read: ${(error as Error).message}`);
  }
}
