import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import { parseDataset } from "../../src/schema/parseDataset.js";
import { digestOf, SCHEMA_VERSION } from "../generate/datasetInfo.js";
import type { Baseline } from "./Baseline.js";
import { Stop } from "./Stop.js";

/**
 * Reads the dataset of a release from the project at that release, or from the package. Whether it is what was released is
 * told by its digest, whatever the shape of records was then.
 */
export async function readBaseline({ name, folder }: { name: string; folder: string }): Promise<Baseline> {
  const entry = ["src/index.ts", "dist/index.js"].map((path) => join(folder, path)).find((path) => existsSync(path));
  if (entry === undefined) throw new Stop(`${name} is no release: it has neither src/index.ts nor dist/index.js`);
  const exports = await load(name, entry);
  const { dataset: info, ...others } = exports as { dataset?: Partial<DatasetInfo> };
  const { version, schemaVersion, digest } = info ?? {};
  if (version === undefined || schemaVersion === undefined) {
    throw new Stop(`${name} is broken: it does not tell the version of its dataset`);
  }
  if (schemaVersion > SCHEMA_VERSION) {
    throw new Stop(`${name} has schema version ${schemaVersion}, which is newer than ours, ${SCHEMA_VERSION}`);
  }
  const dataset = Object.fromEntries(
    Object.entries<unknown>(others).filter(([table, value]) => Array.isArray(value) || table === "redirects"),
  );
  if (digestOf(dataset) !== digest) throw new Stop(describe(name, dataset, schemaVersion));
  return { name, folder, version, schemaVersion, dataset };
}

/** As one module: to load the files of a project one by one takes longer than everything else. */
async function load(name: string, entry: string): Promise<object> {
  try {
    const built = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false, logLevel: "silent" });
    return (await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0]!.text)}`)) as object;
  } catch (error) {
    throw new Stop(`${name} is broken: ${(error as Error).message}`);
  }
}

/** What is wrong with a dataset that is not the one of which its digest tells. */
function describe(name: string, dataset: object, schemaVersion: number): string {
  if (schemaVersion < SCHEMA_VERSION) {
    return `${name} is broken: its tables do not have its digest (its schema version is ${schemaVersion}, ours ${SCHEMA_VERSION})`;
  }
  try {
    parseDataset(dataset);
    return `${name} is broken: its tables do not have its digest`;
  } catch (error) {
    return `${name} is broken: ${(error as Error).message}`;
  }
}
