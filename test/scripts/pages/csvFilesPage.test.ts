import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descriptor } from "../../support/descriptor.js";

const page = readFileSync("docs/csv-files.md", "utf8");
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;

describe("docs/csv-files.md", () => {
  it.each(descriptor.resources)("lists every column of $path with its type and the table of its ids", (table) => {
    const text = section(`${table.name}.csv`);
    const rows = text.split("\n").filter((line) => line.startsWith("| `"));
    const keys = new Map(table.schema.foreignKeys?.map(({ fields, reference }) => [fields[0], reference.resource]));
    expect(rows.map((row) => row.split(" | ").slice(0, 3))).toEqual(
      table.schema.fields.map(({ name, type, constraints }) => {
        const target = keys.get(name);
        return [
          `| \`${name}\`${constraints?.required ? " *required*" : ""}`,
          type,
          target === undefined ? "" : `[\`${target}.csv\`](#${target}csv)`,
        ];
      }),
    );
    expect(page).toContain(`| [\`${table.name}.csv\`](#${table.name}csv) | ${table.description} |`);
  });

  it("explains every column", () => {
    expect(page).not.toMatch(/\| \|$/m);
    expect(section("clusters.csv")).toContain(
      "| The year in which it was founded. Where sources disagree, `note` tells. |",
    );
  });
});
