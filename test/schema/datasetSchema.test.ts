import { describe, expect, it } from "vitest";
import { datasetSchema } from "../../src/schema/index.js";
import { altered, REMOVED } from "../support/altered.js";
import { issuesOf, itTakes } from "../support/itParses.js";
import { tables } from "../support/tables.js";

describe("datasetSchema", () => {
  itTakes(datasetSchema, [tables]);

  it.each(Object.keys(tables))("refuses a dataset without %s", (table) => {
    const what = table === "redirects" ? "record" : "array";
    expect(issuesOf(datasetSchema, altered(tables, [table], REMOVED))).toEqual([
      `${table}: Invalid input: expected ${what}, received undefined`,
    ]);
  });

  it("refuses a table that it does not know", () => {
    expect(issuesOf(datasetSchema, { ...tables, people: [] })).toEqual([': Unrecognized key: "people"']);
  });

  it("gives what is wrong between records the code of a rule of one's own", () => {
    const [issue] = datasetSchema.safeParse(altered(tables, ["hospitals", 1, "state"], "DE-XX")).error?.issues ?? [];
    expect(issue?.code).toBe("custom");
  });

  it("names everything that is wrong, in records and between them", () => {
    const broken = altered(
      altered(altered(tables, ["clusters", 0, "name"], ""), ["statistics", 2, "obsStatus"], "L"),
      ["hospitals", 1, "state"],
      "DE-XX",
    );
    expect(issuesOf(datasetSchema, broken)).toEqual(
      expect.arrayContaining([
        "clusters.0.name: expected trimmed text",
        'statistics.2.value: expected null exactly when obsStatus is "L"',
        'hospitals.1.state: expected an id of states, got "DE-XX"',
      ]),
    );
  });
});
