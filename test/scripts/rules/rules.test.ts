import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules as ownRules } from "../../../scripts/rules/rules.js";
import { rules as generalRules } from "../../../src/schema/rules/rules.js";

/** Files of src/schema/rules that are no rule. */
const helpers = ["Rule.ts", "references.ts", "rules.ts"];

describe("rules", () => {
  it.each([
    ["src/schema/rules", "test/schema/rules", generalRules],
    ["scripts/rules", "test/scripts/rules", ownRules],
  ])("of %s are one a file, each with a test of its own", (folder, tests, rules) => {
    const files = readdirSync(folder).filter((file) => !helpers.includes(file));
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
    expect(readdirSync(tests)).toEqual(expect.arrayContaining(rules.map(({ name }) => `${name}.test.ts`)));
  });
});
