import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../src/index.js";
import { parseDataset } from "../../src/schema/index.js";
import { altered } from "../support/altered.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { positionOf } from "../support/positionOf.js";
import { refusal } from "../support/refusal.js";
import { snapshot } from "../support/snapshot.js";
import { strangeValues } from "../support/strangeValues.js";
import { tables } from "../support/tables.js";

const companies = positionOf("statistics", "gtai-2024.companies");
const issues = (data: unknown) => refusal(InvalidDataError, undefined, () => parseDataset(data)).issues;

describe("parseDataset", () => {
  keepsDataset();

  it("gives back the dataset that was written as JSON, frozen, and leaves the argument as it was", () => {
    const read = JSON.parse(JSON.stringify(tables));
    const before = snapshot(read);
    const parsed = parseDataset(read);
    expect(parsed).toEqual(tables);
    expect(isDeeplyFrozen(parsed)).toBe(true);
    expect(snapshot(read)).toBe(before);
  });

  it("takes a dataset of another version, with ids that this one does not have", () => {
    const renamed = JSON.parse(JSON.stringify(tables).replaceAll('"medways"', '"medways-thuringia"'));
    renamed.redirects["medways"] = { kind: "moved", to: "medways-thuringia" };
    expect(parseDataset(renamed).clusters[12]?.id).toBe("medways-thuringia");
  });

  it.each<[string, readonly (string | number)[], unknown, string, string]>([
    ["a field", ["clusters", 3, "name"], "", "clusters[3].name", "expected trimmed text"],
    [
      "a field of a field",
      ["statistics", companies, "coverage", "sizeClass", "op"],
      "=",
      `statistics[${companies}].coverage.sizeClass.op`,
      'Invalid option: expected one of ">"|">="|"<"|"<="',
    ],
    [
      "an entry",
      ["clusters", 3, "focusAreas", 0],
      "teeth",
      "clusters[3].focusAreas[0]",
      'expected an id of focusAreas, got "teeth"',
    ],
    [
      "a redirect",
      ["redirects", "ophthalmal", "to"],
      "eyes",
      "redirects.ophthalmal.to",
      'expected a current id, got "eyes"',
    ],
    ["a table", ["states"], null, "states", "Invalid input: expected array, received null"],
    ["an unknown table", ["people"], [], "", 'Unrecognized key: "people"'],
  ])("points to %s that is wrong", (_, path, value, place, message) => {
    expect(issues(altered(tables, path, value))).toEqual([{ path: place, message }]);
  });

  it("names every issue in its error", () => {
    const error = refusal(InvalidDataError, undefined, () => parseDataset({ clusters: [] }));
    expect(error.issues.map(({ path }) => path).sort()).toEqual(
      Object.keys(tables)
        .filter((table) => table !== "clusters")
        .sort(),
    );
    expect(error.message).toContain("invalid data:\n  focusAreas: Invalid input");
  });

  it.each(strangeValues.filter(([, value]) => typeof value !== "object" && typeof value !== "function"))(
    "refuses %s",
    (_, value) => {
      const message = expect.stringMatching(/^Invalid input: expected object|^expected JSON/);
      expect(issues(value)).toEqual([{ path: "", message }]);
    },
  );

  it("takes nothing from __proto__ and constructor", () => {
    const read = JSON.parse(`{ "__proto__": ${JSON.stringify(tables)}, "constructor": {} }`);
    expect(issues(read)).toHaveLength(12);
    expect({}).not.toHaveProperty("clusters");
  });
});
