import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { exportSizes, gzipSize, sizesPage } from "../../scripts/exportSizes.js";
import { kebabCase } from "../../scripts/formats/names.js";
import { dataset } from "../../src/index.js";

// Budgets are what was measured and 5 % more. Those of data count per record, so that new facts need no new budgets.

/** Bytes per record: in a bundle after gzip, and in the JSON file. */
const perRecord = {
  clusters: { gzip: 252, json: 1453 },
  focusAreas: { gzip: 42, json: 206 },
  hospitals: { gzip: 107, json: 264 },
  states: { gzip: 34, json: 92 },
  programmes: { gzip: 251, json: 608 },
  policyAreas: { gzip: 162, json: 493 },
  indicators: { gzip: 57, json: 233 },
  statistics: { gzip: 26, json: 268 },
  corroborations: { gzip: 57, json: 247 },
  sources: { gzip: 79, json: 344 },
  redirects: { gzip: 215, json: 58 },
};
/** Bytes per id, after gzip, where a bundle holds only the ids of a table. */
const PER_ID = 12;
type Table = keyof typeof perRecord;
const tables = Object.keys(perRecord) as Table[];
const counts = dataset.counts as Readonly<Record<Table, number>>;

const bytesOf = (path: string): number => statSync(path).size;
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
const jsonBytes = () => total(filesIn("formats/data", ".json").map(bytesOf));

it("has a budget for every table", () => {
  expect(tables).toEqual(Object.keys(dataset.counts));
});

describe("bundles", async () => {
  const costs = await exportSizes();
  const bundles = new Map(costs.flatMap((entry) => [...entry.bundles].reverse()));
  const reaches = new Map(costs.flatMap((entry) => [...entry.reaches].reverse()));

  it("cost what docs/sizes.md says: otherwise run `npm run update`, and commit the page", () => {
    expect(readFileSync("docs/sizes.md", "utf8")).toBe(sizesPage(costs));
  });

  it.each(tables)("spend on the table %s no more than its records need", (table) => {
    expect(gzipSize(bundles.get(table)!)).toBeLessThanOrEqual(perRecord[table].gzip * counts[table]);
  });

  it.each([
    ["clustersByFocus", 1_850],
    ["focusMatrixChart", 5_400],
    ["isClusterId", 100],
    ["matchScore", 2_900],
  ])("of %s spend no more than %i bytes beside its tables and ids", (name, code) => {
    const { tables, ids } = reaches.get(name) as { tables: readonly Table[]; ids: readonly Table[] };
    const records = total(tables.map((table) => perRecord[table].gzip * counts[table]));
    const listed = total(ids.map((table) => PER_ID * counts[table]));
    expect(gzipSize(bundles.get(name)!)).toBeLessThanOrEqual(code + records + listed);
  });

  it("of the main entry spend no more than 14,400 bytes beside its tables", () => {
    const records = total(tables.map((table) => perRecord[table].gzip * counts[table]));
    expect(gzipSize(costs[0]!.bundles.get("*")!)).toBeLessThanOrEqual(14_400 + records);
  });

  it.each([
    ["schema", "zod", 5_000],
    ["diff", "zod", 5_600],
    ["charts", "./chunks/*", 13_300],
  ])("of the entry %s, without %s, take no more than %i bytes", async (entry, external, limit) => {
    const options = { bundle: true, minify: true, format: "esm", write: false } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [`dist/${entry}.js`], external: [external] });
    expect(gzipSize(outputFiles[0]!.text)).toBeLessThanOrEqual(limit);
  });
});

describe("the files for other tools", () => {
  it.each(tables)("spend on %s as JSON no more than its records need", (table) => {
    const limit = perRecord[table].json * counts[table];
    expect(bytesOf(`formats/data/${kebabCase(table)}.json`)).toBeLessThanOrEqual(limit);
  });

  it("take less as CSV than as JSON", () => {
    expect(total(filesIn("formats/data", ".csv").map(bytesOf))).toBeLessThanOrEqual(0.73 * jsonBytes());
  });

  it("spend on descriptions no more than 85 kB, and 235 bytes per source", () => {
    const described = [...filesIn("formats", ".json"), ...filesIn("formats/json-schema", ".json")];
    const limit = 85_000 + 235 * counts.sources;
    // dataset.jsonld is a copy of dataset.json, which adds little to a download
    expect(total(described.map(bytesOf))).toBeLessThanOrEqual(limit);
  });
});

it("makes a small download: 184 kB of code and texts, and the data in every format", () => {
  const data = jsonBytes() + bytesOf("changes.json");
  expect(bytesOf(inject("tarball"))).toBeLessThanOrEqual(184_000 + 0.75 * data);
});
