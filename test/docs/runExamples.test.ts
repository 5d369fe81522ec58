import { beforeAll, describe, expect, it } from "vitest";
import type { ModuleExport } from "../support/examples/exportsOf.js";
import { type Outcome, runExamples } from "../support/examples/runExamples.js";
import { toModule } from "../support/examples/toModule.js";

const exports: ModuleExport[] = [
  { name: "getCluster", from: "medtech-germany", kind: "function" },
  { name: "UnknownIdError", from: "medtech-germany", kind: "value" },
  { name: "InvalidDataError", from: "medtech-germany", kind: "value" },
  { name: "ClusterId", from: "medtech-germany", kind: "type" },
];

const blocks = {
  right: `const id: ClusterId = "medways";
getCluster(id).name; // => "medways"
getCluster(id).focusAreas.slice(0, 2);
// => [
//   "implants",
//   "digital-health",
// ]
getCluster("medway" as "medways"); // throws UnknownIdError
`,
  "wrong value": `getCluster("medways");\ngetCluster("medways").number; // => 12\n`,
  "wrong value below": `getCluster("medways").number;\n// => 12\n`,
  "passed by": `if (!getCluster("medways")) {\n  getCluster("medways").number; // => 13\n}\n`,
  "throws nothing": `getCluster("medways"); // throws UnknownIdError\n`,
  "throws another error": `getCluster("medway" as "medways"); // throws InvalidDataError\n`,
  "does not compile": `getCluster("medways").number; // => 13\nconst number: string = getCluster("medways").number;\n`,
};

describe("runExamples", () => {
  let outcomes: ReadonlyMap<string, Outcome>;
  beforeAll(() => {
    const examples = Object.entries(blocks).map(([file, code]) => ({ file, line: 10, code }));
    outcomes = new Map(runExamples(".tmp/run-examples", examples, exports).map((o) => [o.example.file, o]));
  }, 60_000);

  it("passes what is right", () => {
    expect(outcomes.get("right")).toMatchObject({ claims: 3, compileErrors: [], failure: null });
  });

  it.each([
    ["wrong value", "wrong value:11: "],
    ["wrong value below", "wrong value below:10: "],
    ["passed by", "number of claims that were checked"],
    ["throws nothing", "throws nothing:10: expected UnknownIdError, got none"],
    ["throws another error", "throws another error:10: expected InvalidDataError, got UnknownIdError"],
  ])("notices: %s", (block, failure) => {
    expect(outcomes.get(block)?.failure).toContain(failure);
  });

  it("notices what does not compile, and tells where", () => {
    expect(outcomes.get("does not compile")?.compileErrors).toEqual([
      "does not compile:11: Type 'number' is not assignable to type 'string'.",
    ]);
  });

  it("refuses a claim that nothing would check", () => {
    const code = `const number = getCluster("medways").number; // => 12\n`;
    expect(() => toModule({ file: "guide.md", line: 3, code }, exports)).toThrow("guide.md:3");
  });
});
