import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../../../scripts/generate/toSource.js";
import { tables } from "../../support/tables.js";

/** What the source stands for, as plain JSON of this realm. */
const read = (source: string): unknown => JSON.parse(JSON.stringify(runInNewContext(`(${source})`)));

describe("toSource", () => {
  it("writes a value so that it reads back the same", () => {
    const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('"__proto__":'));
    fc.assert(
      fc.property(json, (value) => {
        expect(read(toSource(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
    expect(read(toSource(tables))).toEqual(tables);
  });

  it("writes short values on one line, and longer ones an entry a line", () => {
    expect(toSource({ a: 1, "b-c": [true, null], d: {} })).toBe('{ a: 1, "b-c": [true, null], d: {} }');
    expect(toSource([])).toBe("[]");
    const words = Array.from({ length: 20 }, (_, i) => `word-${i}`);
    const lines = toSource({ words }).split("\n");
    expect(lines).toHaveLength(24);
    expect(lines.slice(0, 3)).toEqual(["{", "  words: [", '    "word-0",']);
  });
});
