import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clusters, dataset, sources } from "../../../src/index.js";
import { descriptor } from "../../support/descriptor.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const PROFILES = "https://datapackage.org/profiles/2.0";
/** A valid path: a URL, or a path below the descriptor. */
const PATH = /^(?:https?:\/\/|(?![./~])(?!.*\.\.\/))/;

describe("datapackage.json", () => {
  it("follows Data Package 2.0 and names the version of the package", () => {
    expect(descriptor.$schema).toBe(`${PROFILES}/datapackage.json`);
    expect(descriptor).toMatchObject({ name: manifest.name, version: manifest.version, keywords: manifest.keywords });
    const { version, schemaVersion } = descriptor;
    expect({ version, schemaVersion }).toEqual({ version: dataset.version, schemaVersion: dataset.schemaVersion });
    expect(manifest.description.startsWith(descriptor.title)).toBe(true);
    expect(readFileSync("CITATION.cff", "utf8")).toContain(`${descriptor.name}: ${descriptor.title}`);
  });

  it("names contributors, licence and sources in the form of version 2", () => {
    expect(descriptor.contributors).toEqual([{ title: "The medtech-germany contributors", roles: ["DataCurator"] }]);
    expect(descriptor.licenses).toHaveLength(1);
    expect(descriptor.licenses[0]).toMatchObject({ name: manifest.license, path: expect.stringMatching(PATH) });
    expect(descriptor.licenses[0]?.title).toMatch(/grants no rights in the sources/);
    expect(JSON.stringify(descriptor)).toMatch(/whose publisher reserves all rights/);
    expect(descriptor.sources.map(({ title }) => title)).toEqual([
      expect.stringContaining(sources[0]!.title),
      expect.stringContaining(sources[1]!.title),
      expect.stringContaining(`All ${sources.length} documents`),
    ]);
    for (const { path = "x" } of descriptor.sources) expect(path).toMatch(PATH);
  });

  it("describes every CSV file exactly once", () => {
    const files = readdirSync("formats/data").filter((name) => name.endsWith(".csv"));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.map((name) => `data/${name}`).sort());
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(descriptor.resources)("the table $name", ({ name, path, bytes, hash, schema, ...resource }) => {
  const content = readFileSync(`formats/${path}`);
  const columns = schema.fields.map((field) => field.name);

  it("follows Data Package 2.0 and states the size and the hash of its file", () => {
    expect(resource).toMatchObject({ $schema: `${PROFILES}/dataresource.json`, type: "table", encoding: "utf-8" });
    expect(path).toBe(`data/${name}.csv`);
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
  });

  it("lists the columns of the file in their order, which is the default of fieldsMatch", () => {
    expect(content.toString().split("\n")[0]).toBe(columns.join(","));
    expect(schema).not.toHaveProperty("fieldsMatch");
    expect(schema.missingValues).toEqual([""]);
  });

  it("describes its rows and every column", () => {
    expect(resource.description).not.toBe("");
    expect(schema.fields.filter(({ description = "" }) => description.length < 5)).toEqual([]);
  });

  it("has keys of required columns, and foreign keys to primary keys of existing tables", () => {
    const required = schema.fields.filter(({ constraints }) => constraints?.required).map((field) => field.name);
    expect(required).toEqual(expect.arrayContaining([...schema.primaryKey]));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(columns).toEqual(expect.arrayContaining([...fields]));
      const target = descriptor.resources.find((other) => other.name === reference.resource);
      expect(target?.schema.primaryKey).toEqual(reference.fields);
    }
  });

  it("has a foreign key for every column named after an id or a state code", () => {
    const keys = (schema.foreignKeys ?? []).map(({ fields }) => fields[0]);
    expect(columns.filter((column) => /_(?:id|code)$/.test(column)).sort()).toEqual(keys.sort());
  });
});

it("has a row for every record and every entry", () => {
  const rows = (name: string) => readFileSync(`formats/data/${name}.csv`, "utf8").trimEnd().split("\n").length - 1;
  expect(rows("clusters")).toBe(dataset.counts["clusters"]);
  expect(rows("cluster-focus-areas")).toBe(clusters.flatMap(({ focusAreas }) => focusAreas).length);
});
