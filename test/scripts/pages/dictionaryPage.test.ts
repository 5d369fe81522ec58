import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTypes } from "../../../scripts/pages/readTypes.js";
import { rules as ownRules } from "../../../scripts/rules/rules.js";
import { datasetSchema } from "../../../src/schema/datasetSchema.js";
import { rules as generalRules } from "../../../src/schema/rules/rules.js";
import { tables } from "../../support/tables.js";

const page = readFileSync("docs/data-dictionary.md", "utf8");

/** The type of each table's records. */
const recordOf: Readonly<Record<string, string>> = Object.fromEntries(
  readTypes("src/generated")
    .get("Dataset")!
    .fields.map(({ name, type }) => [name, type.match(/[A-Z]\w+(?=\W*$)/)![0]]),
);

/** The text below a heading, up to the next one. */
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
  const { shape } = datasetSchema.unwrap();

  it.each(Object.keys(tables))("has %s with every field that its records have", (table) => {
    const text = section(table);
    const names = rows(text).map(([field]) => field!.match(/^`(\w+)`/)![1]!);
    const records = Object.values<object>(tables[table as keyof typeof tables]);
    expect(names).toEqual(expect.arrayContaining([...new Set(records.flatMap((record) => Object.keys(record)))]));
  });

  it("has the tables of the schema, and counts their records", () => {
    const [, overview] = page.split("\n## Tables\n");
    const counted = [...overview!.split("\n### ")[0]!.matchAll(/^\| \[`(\w+)`\]\(#\w+\) \| (\d+) \|/gm)];
    expect(counted.map(([, name, count]) => [name, Number(count)])).toEqual(
      Object.keys(shape).map((name) => [name, Object.keys(tables[name as keyof typeof tables]).length]),
    );
  });

  it.each([...readTypes("src/model").values()].filter(({ name, fields }) => fields.length > 0 && name !== "Dataset"))(
    "explains each field of $name, and says which may be absent",
    ({ name, fields }) => {
      const table = Object.keys(recordOf).find((key) => recordOf[key] === name);
      const told = rows(section(table ?? name));
      expect(told.map(([field]) => field)).toEqual(
        fields.map((field) => `\`${field.name}\`${field.optional ? " *optional*" : ""}`),
      );
      for (const [field, type, meaning] of told) {
        expect(type, field).toMatch(/`.+`/);
        expect(meaning, field).toMatch(/^["A-Z`].*\.$/);
      }
    },
  );

  it("says what the schemas ask of a field", () => {
    const asked = (table: string, name: string) =>
      rows(section(table)).find(([field]) => field!.startsWith(`\`${name}\``))![3];
    expect(asked("statistics", "value")).toBe('null exactly when obsStatus is "L"');
    expect(asked("clusters", "number")).toBe("an integer; from 1");
    expect(asked("clusters", "states")).toBe('no entry twice; a code such as "DE-BY"');
    expect(asked("Seat", "latitude")).toBe("from -90; up to 90");
    expect(asked("Sourced", "note")).toBe("a note that tells how; trimmed text");
  });

  it("lists every indicator with its unit", () => {
    for (const { id, kind, unit, topic } of tables.indicators) {
      expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| .+ \\| ${topic} \\| ${kind} \\| ${unit ?? "none"} \\|`, "m"));
    }
  });

  it("explains every rule, and none that is gone", () => {
    const [, text] = page.split("\n## Rules between records\n");
    expect(rows(text!).map(([name]) => name)).toEqual([...generalRules, ...ownRules].map(({ name }) => `\`${name}\``));
    for (const [name, meaning] of rows(text!)) expect(meaning, name).toMatch(/^[A-Z].*[.)]$/);
  });
});
