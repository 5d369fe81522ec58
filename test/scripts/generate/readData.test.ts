import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readData } from "../../../scripts/generate/readData.js";
import { dataCopies } from "../../support/dataCopy.js";

describe("readData", () => {
  const copy = dataCopies();

  it.each([
    ["isn't JSON", "states.json", "[{]", /^expected a readable JSON file \(.+\)$/],
    ["is empty", "states.json", "", /^expected a readable JSON file \(.+\)$/],
    ["isn't a list", "states.json", "{}", /^expected an array of records$/],
    ["is a number", "statistics/hospitals.json", "5", /^expected an array of records$/],
    ["is a list instead of an object", "redirects.json", "[]", /^expected an object from retired id to redirect$/],
    ["is null instead of an object", "redirects.json", "null", /^expected an object from retired id to redirect$/],
  ])("names a file that %s, and reads the others", (_, file, content, expected) => {
    const { data } = copy();
    writeFileSync(join(data, file), content);
    const { tables, problems } = readData(data);
    expect(problems).toEqual([{ file, expected: expect.stringMatching(expected) }]);
    expect(tables.clusters).toHaveLength(17);
  });

  it.each<[string, (text: string) => string | Buffer, string]>([
    ["in Latin-1", (text) => Buffer.from(text, "latin1"), "not in UTF-8"],
    [
      "cut off within a letter",
      (text) => Buffer.from(text).subarray(0, Buffer.from(text).indexOf(0xc3) + 1),
      "not in UTF-8",
    ],
    ["with a byte-order mark", (text) => `\ufeff${text}`, "starts with a byte-order mark: save the file without one"],
    ["in UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le"), "not in UTF-8"],
    [
      "with our side of a conflict",
      (text) => `<<<<<<< HEAD\n${text}`,
      "line 1 is a merge conflict marker: resolve the conflict",
    ],
    [
      "with both sides of one",
      (text) => text.replace("\n", "\r\n=======\r\n"),
      "line 2 is a merge conflict marker: resolve the conflict",
    ],
    [
      "with their side of one",
      (text) => `${text}>>>>>>> their-branch`,
      "is a merge conflict marker: resolve the conflict",
    ],
  ])("says what is wrong with a file %s", (_, spoil, reason) => {
    const { data } = copy();
    const path = join(data, "states.json");
    writeFileSync(path, spoil(readFileSync(path, "utf8")));
    const expected = expect.stringContaining(reason);
    expect(readData(data).problems).toEqual([{ file: "states.json", expected }]);
  });

  it("accepts the line ends of other systems, and text that only looks like a conflict marker", () => {
    const { data } = copy();
    const before = readData(data);
    for (const file of ["states.json", "sources.json", "statistics/industry.json"]) {
      writeFileSync(join(data, file), readFileSync(join(data, file), "utf8").replaceAll("\n", "\r\n"));
    }
    expect(readData(data)).toEqual(before);
    writeFileSync(join(data, "states.json"), '[{ "id": "DE-BY", "name": "======= <<<<<<<"\n}\n]');
    expect(readData(data).problems).toEqual([]);
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

  it("names data files that no table reads, in any folder, and no other files", () => {
    const { data } = copy();
    for (const file of ["people.json", "Clusters.json", "statistics/regions.json", "NOTES.md"]) {
      writeFileSync(join(data, file), "[]");
    }
    const expected = "expected a file of a table that src/schema/tables.ts lists";
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
