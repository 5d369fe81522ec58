import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ReleaseCheckError } from "../../../scripts/release/programs.js";
import { readChangesets, readReleases } from "../../../scripts/release/projectFiles.js";
import { scratchFolder } from "../../support/scratchFolder.js";

describe("the entries of changes.json", () => {
  it("are the releases so far, none before the first", () => {
    expect(readReleases(join(scratchFolder({ "changes.json": "[]" }), "changes.json"))).toEqual([]);
  });

  it.each([
    ["invalid JSON", "{", "cannot be read: "],
    ["anything but a list", "{}", "expected a list of releases"],
    ["a release without a version", '[{ "release": "minor" }]', "expected a list of releases"],
  ])("are refused with %s", (_, content, reason) => {
    const file = join(scratchFolder({ "changes.json": content }), "changes.json");
    expect(() => readReleases(file)).toThrow(ReleaseCheckError);
    expect(() => readReleases(file)).toThrow(reason);
  });

  it("are refused if the file is missing", () => {
    expect(() => readReleases(join(scratchFolder(), "changes.json"))).toThrow(/changes\.json is missing/);
  });
});

describe("pending changesets", () => {
  const changeset = (release: string, name = "own") => `---\n"${name}": ${release}\n---\n\nWhat changed.\n`;

  it("declare the largest of their releases", () => {
    const folder = scratchFolder({ "a.md": changeset("minor"), "b.md": changeset("patch"), "config.json": "{}" });
    expect(readChangesets("own", folder)).toBe("minor");
    expect(readChangesets("own", scratchFolder({ "README.md": "# Changesets\n" }))).toBe("none");
  });

  it.each([
    ["no front matter", "What changed.\n", "could not parse changeset"],
    ["an unknown release", changeset("huge"), "own"],
    ["another package", changeset("patch", "other"), 'expected a release of "own"'],
    ["no text", '---\n"own": patch\n---\n', "expected a text"],
  ])("are refused with %s, and the error names the file", (_, content, reason) => {
    const folder = scratchFolder({ "fine.md": changeset("minor"), "broken.md": content });
    expect(() => readChangesets("own", folder)).toThrow(ReleaseCheckError);
    expect(() => readChangesets("own", folder)).toThrow(/broken\.md cannot be read: /);
    expect(() => readChangesets("own", folder)).toThrow(reason);
  });
});
