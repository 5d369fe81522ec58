import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTableDocs } from "../../../scripts/generate/tables.js";
import { tableNames } from "../../../src/schema/tables.js";
import { scratchFolder } from "../../support/scratchFolder.js";

describe("readTableDocs", () => {
  it("reads what each table holds", () => {
    expect(Object.keys(readTableDocs())).toEqual(tableNames);
    expect(readTableDocs().indicators).toBe("What is measured, by `id`.");
  });

  it("names a table without a doc comment", () => {
    const source = readFileSync("src/schema/tables.ts", "utf8").replace("/** What is measured, by `id`. */", "");
    const list = join(scratchFolder({ "tables.ts": source }), "tables.ts");
    expect(() => readTableDocs(list)).toThrow(`${list}: expected a doc comment for indicators`);
  });
});
