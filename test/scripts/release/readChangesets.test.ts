import { expect, it } from "vitest";
import { readChangesets } from "../../../scripts/release/readChangesets.js";
import { Stop } from "../../../scripts/release/Stop.js";
import { scratchFolder } from "../../support/scratchFolder.js";

const changeset = (release: string, name = "own") => `---\n"${name}": ${release}\n---\n\nWhat changed.\n`;

it("gives the greatest release that is declared", () => {
  const folder = scratchFolder({ "a.md": changeset("minor"), "b.md": changeset("patch"), "config.json": "{}" });
  expect(readChangesets("own", folder)).toBe("minor");
  expect(readChangesets("own", scratchFolder({ "README.md": "# Changesets\n" }))).toBe("none");
});

it.each([
  ["no front matter", "What changed.\n", "could not parse changeset"],
  ["an unknown release", changeset("huge"), "own"],
  ["another package", changeset("patch", "other"), 'expected a release of "own"'],
  ["no text", '---\n"own": patch\n---\n', "expected a text"],
])("stops at %s, and names the file", (_, content, reason) => {
  const folder = scratchFolder({ "fine.md": changeset("minor"), "broken.md": content });
  expect(() => readChangesets("own", folder)).toThrow(Stop);
  expect(() => readChangesets("own", folder)).toThrow(/broken\.md cannot be read: /);
  expect(() => readChangesets("own", folder)).toThrow(reason);
});
