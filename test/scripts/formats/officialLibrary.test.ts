import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import library from "datapackage";
import { beforeAll, describe, expect, it } from "vitest";
import { statistics } from "../../../src/index.js";
import { altered } from "../../support/altered.js";
import { descriptor } from "../../support/descriptor.js";
import { scratchFolder } from "../../support/scratchFolder.js";

/** The library knows the profiles of version 1, which tell of themselves in a field that version 2 has no more. */
const ofVersion1 = {
  ...descriptor,
  profile: "tabular-data-package",
  resources: descriptor.resources.map((resource) => ({ ...resource, profile: "tabular-data-resource" })),
};

/** Everything that the library finds wrong with the tables of a folder. */
async function problemsIn(basePath: string, tables: readonly string[]): Promise<string[]> {
  const { valid, resources } = await library.Package.load(ofVersion1, { basePath });
  expect(valid).toBe(true);
  const problems: string[] = [];
  for (const resource of resources.filter(({ name }) => tables.includes(name))) {
    try {
      await resource.read();
      await resource.checkRelations();
    } catch (error) {
      const { message, errors = [] } = error as Error & { readonly errors?: readonly Error[] };
      problems.push([message, ...errors.map((each) => each.message)].join(" "));
    }
  }
  return problems;
}

describe("the official library for Data Packages", () => {
  it("takes the descriptor, and refuses it broken", async () => {
    expect(await library.validate(ofVersion1)).toEqual({ valid: true, errors: [] });
    for (const [path, value] of [
      [["resources"], []],
      [["resources", 0, "hash"], "sha256=none"],
      [["resources", 0, "schema", "fields", 0, "type"], "text"],
      [["resources", 0, "schema", "foreignKeys", 0, "reference"], {}],
      [["keywords"], "medtech"],
    ] as const) {
      expect(await library.validate(altered(ofVersion1, path, value)), path.join(".")).toMatchObject({ valid: false });
    }
  });

  it("reads every row with types and constraints, and finds no foreign key that leads nowhere", async () => {
    expect(
      await problemsIn(
        "formats",
        descriptor.resources.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  it("casts values to what they are", async () => {
    const { resources } = await library.Package.load(ofVersion1, { basePath: "formats" });
    const rows = await resources.find(({ name }) => name === "statistics")!.read({ keyed: true });
    expect(rows.map(({ id, value, approximate, note }) => ({ id, value, approximate, note }))).toEqual(
      statistics.map(({ id, value, approximate = null, note = null }) => ({ id, value, approximate, note })),
    );
  });

  describe("with a table that was edited by hand", () => {
    let folder: string;
    const edit = (file: string, before: string, after: string) => {
      const path = join(folder, "data", file);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(before);
      writeFileSync(path, text.replace(before, after));
    };
    beforeAll(() => {
      folder = scratchFolder();
      cpSync("formats", folder, { recursive: true });
    });

    it.each([
      ["cluster-states", "5-ht,DE-RP", "5-ht,DE-XX", /Foreign key .* row/],
      ["statistics", ",48,", ",many,", /"many" in column "value".*"number"/],
      ["states", "DE-BB,", "BB,", /"pattern" constraint/],
    ])("refuses %s with %j as %j", async (table, before, after, message) => {
      edit(`${table}.csv`, before, after);
      expect(await problemsIn(folder, [table])).toEqual([expect.stringMatching(message)]);
    });
  });
});
