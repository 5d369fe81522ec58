import { expect, it } from "vitest";
import { ReleaseCheckError } from "../../../scripts/release/programs.js";
import { compareVersions, releaseBetween } from "../../../scripts/release/versions.js";

it.each([
  ["1.0.0", "1.0.0", "none"],
  ["1.0.0", "1.0.1", "patch"],
  ["1.0.9", "1.1.0", "minor"],
  ["0.0.0", "1.0.0", "major"],
  ["9.1.1", "10.0.0", "major"],
])("the release from %s to %s is: %s", (from, to, release) => {
  expect(releaseBetween(from, to)).toBe(release);
  expect(Math.sign(compareVersions(from, to))).toBe(release === "none" ? 0 : -1);
});

it("refuses a text that isn't a version", () => {
  expect(() => compareVersions("1.0.0", "latest")).toThrow(ReleaseCheckError);
});
