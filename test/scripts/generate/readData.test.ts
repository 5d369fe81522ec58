import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readData } from "../../../scripts/generate/readData.js";
import { dataCopies } from "../../support/dataCopy.js";

describe("readData", () => {
  const copy = dataCopies();

  it.each([
    ["is no JSON", "states.json", "[{]", /^expected a readable JSON file \(.+\)$/],
    ["is empty", "states.json", "", /^expected a readable JSON file \(.+\)$/],
    ["is no list", "states.json", "{}", /^expected an array of records$/],
    ["is a number", "statistics/hospitals.json", "5", /^expected an array of records$/],
    ["is a list where an object is wanted", "redirects.json", "[]", /^expected an object of retired id to redirect$/],
    ["is null where an object is wanted", "redirects.json", "null", /^expected an object of retired id to redirect$/],
  ])("names a file that %s, and reads the others", (_, file, content, expected) => {
    const { data } = copy();
    writeFileSync(join(data, file), content);
    const { tables, problems } = readData(data);
    expect(problems).toEqual([{ file, expected: expect.stringMatching(expected) }]);
    expect(tables.clusters).toHaveLength(17);
  });

  it("names a file that is missing, and says where it looked", () => {
    const { data } = copy();
    rmSync(join(data, "statistics"), { recursive: true });
    const { problems } = readData(data);
    expect(problems.map(({ file }) => file)).toEqual(
      ["clusters", "hospitals", "industry", "innovation"].map((name) => `statistics/${name}.json`),
    );
    for (const { expected } of problems) expect(expected).toContain(data);
  });

  it("names the data files that no table is made of, wherever they stand, and no other files", () => {
    const { data } = copy();
    for (const file of ["people.json", "Clusters.json", "statistics/regions.json", "NOTES.md"]) {
      writeFileSync(join(data, file), "[]");
    }
    const expected = "expected a file of a table: those are named in scripts/generate/files.ts";
    expect(readData(data).problems).toEqual([
      { file: "Clusters.json", expected },
      { file: "people.json", expected },
      { file: "statistics/regions.json", expected },
    ]);
  });

  it("labels a record by its id, by its statistic, or by its position", () => {
    const { data } = copy();
    writeFileSync(join(data, "corroborations.json"), '[{ "statistic": "a.b" }, {}, null, { "id": 5 }]');
    expect(readData(data).tables.corroborations.map(({ label }) => label)).toEqual([
      "a.b",
      "record 1",
      "record 2",
      "record 3",
    ]);
  });
});
