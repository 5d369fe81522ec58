import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import library from "datapackage";
import { beforeAll, describe, expect, it } from "vitest";
import { statistics } from "../../../src/index.js";
import { altered } from "../../support/altered.js";
import { descriptor } from "../../support/descriptor.js";
import { scratchFolder } from "../../support/scratchFolder.js";

/** The library knows version 1 only, which requires a property that version 2 dropped. */
const ofVersion1 = {
  ...descriptor,
  profile: "tabular-data-package",
  resources: descriptor.resources.map((resource) => ({ ...resource, profile: "tabular-data-resource" })),
};

/** Returns all problems that the library finds in the tables of a folder. */
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
  it("accepts the descriptor and rejects broken copies", async () => {
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

  it("finds no row that breaks a type, a constraint or a foreign key", async () => {
    expect(
      await problemsIn(
        "formats",
        descriptor.resources.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  it("casts values to those of the dataset", async () => {
    const { resources } = await library.Package.load(ofVersion1, { basePath: "formats" });
    const rows = await resources.find(({ name }) => name === "statistics")!.read({ keyed: true });
    expect(rows.map(({ id, value, approximate, note }) => ({ id, value, approximate, note }))).toEqual(
      statistics.map(({ id, value, approximate = null, note = null }) => ({ id, value, approximate, note })),
    );
  });

  describe("with an edited table", () => {
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
    ])("rejects %s with %j changed to %j", async (table, before, after, message) => {
      edit(`${table}.csv`, before, after);
      expect(await problemsIn(folder, [table])).toEqual([expect.stringMatching(message)]);
    });
  });
});
