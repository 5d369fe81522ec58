import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readModel } from "../../../scripts/pages/readModel.js";
import { rules as ownRules } from "../../../scripts/rules/rules.js";
import { datasetSchema } from "../../../src/schema/datasetSchema.js";
import { rules as generalRules } from "../../../src/schema/rules/rules.js";
import { filesOf } from "../../support/dataCopy.js";
import { tables } from "../../support/tables.js";

const page = readFileSync("docs/data-dictionary.md", "utf8");

const model = readModel(filesOf("src/generated"));

/** Returns the text below a heading, up to the next one. */
function section(heading: string): string {
  const [, text] = page.split(`\n### ${heading}\n`);
  expect(text, heading).toBeDefined();
  return text!.split(/^##/m)[0]!;
}

const rows = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.slice(2, -2).split(/ \| /));

describe("docs/data-dictionary.md", () => {
  const { shape } = datasetSchema;

  it.each(Object.keys(tables))("lists every property that records of %s have", (table) => {
    const text = section(table);
    const names = rows(text).map(([field]) => field!.match(/^`(\w+)`/)![1]!);
    const records = Object.values<object>(tables[table as keyof typeof tables]);
    expect(names).toEqual(expect.arrayContaining([...new Set(records.flatMap((record) => Object.keys(record)))]));
  });

  it("lists the tables of the schema with the number of their records", () => {
    const [, overview] = page.split("\n## Tables\n");
    const counted = [...overview!.split("\n### ")[0]!.matchAll(/^\| \[`(\w+)`\]\(#\w+\) \| (\d+) \|/gm)];
    expect(counted.map(([, name, count]) => [name, Number(count)])).toEqual(
      Object.keys(shape).map((name) => [name, Object.keys(tables[name as keyof typeof tables]).length]),
    );
  });

  it.each([...model.types.values()].filter(({ name, fields }) => fields.length > 0 && name !== "Dataset"))(
    "explains every property of $name and marks the optional ones",
    ({ name, fields }) => {
      const table = model.tables.find(({ record }) => record.name === name);
      const explained = rows(section(table?.name ?? name));
      expect(explained.map(([field]) => field)).toEqual(
        fields.map((field) => `\`${field.name}\`${field.optional ? " *optional*" : ""}`),
      );
      for (const [field, type, meaning] of explained) {
        expect(type, field).toMatch(/`.+`/);
        expect(meaning, field).toMatch(/^["A-Z`].*\.$/);
      }
    },
  );

  it("says what the schemas require of a property", () => {
    const required = (table: string, name: string) =>
      rows(section(table)).find(([field]) => field!.startsWith(`\`${name}\``))![3];
    expect(required("statistics", "value")).toBe('null exactly when obsStatus is "L"');
    expect(required("clusters", "number")).toBe("an integer; from 1");
    expect(required("clusters", "states")).toBe('no entry twice; a code such as "DE-BY"');
    expect(required("Seat", "latitude")).toBe("from -90; up to 90");
    expect(required("Sourced", "note")).toBe("a note that tells how; trimmed text");
  });

  it("lists every indicator with its topic, kind and unit", () => {
    for (const { id, kind, unit, topic } of tables.indicators) {
      expect(page).toMatch(
        new RegExp(
          `^\\| \`${id}\` \\| .+ \\| \`${topic}\` \\| \`${kind}\` \\| ${unit ? `\`${unit}\`` : "none"} \\|`,
          "m",
        ),
      );
    }
  });

  it("explains every current rule, and no other", () => {
    const [, text] = page.split("\n## Rules between records\n");
    expect(rows(text!).map(([name]) => name)).toEqual([...generalRules, ...ownRules].map(({ name }) => `\`${name}\``));
    for (const [name, meaning] of rows(text!)) expect(meaning, name).toMatch(/^[A-Z].*[.)]$/);
  });
});
