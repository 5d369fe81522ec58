import { join } from "node:path";
import { expect, it } from "vitest";
import { readReleases } from "../../../scripts/release/readReleases.js";
import { Stop } from "../../../scripts/release/Stop.js";
import { scratchFolder } from "../../support/scratchFolder.js";

it("reads the releases so far, none before the first", () => {
  expect(readReleases(join(scratchFolder({ "changes.json": "[]" }), "changes.json"))).toEqual([]);
});

it.each([
  ["no JSON", "{", "cannot be read: "],
  ["no list", "{}", "expected a list of releases"],
  ["no version", '[{ "release": "minor" }]', "expected a list of releases"],
])("stops at %s", (_, content, reason) => {
  const file = join(scratchFolder({ "changes.json": content }), "changes.json");
  expect(() => readReleases(file)).toThrow(Stop);
  expect(() => readReleases(file)).toThrow(reason);
});

it("stops where the file is missing", () => {
  expect(() => readReleases(join(scratchFolder(), "changes.json"))).toThrow(/changes\.json is missing/);
});
