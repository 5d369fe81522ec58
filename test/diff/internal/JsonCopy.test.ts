import { describe, expect, it } from "vitest";
import { JsonCopy } from "../../../src/diff/internal/JsonCopy.js";
import { InvalidDataError } from "../../../src/index.js";
import { refusal } from "../../support/refusal.js";

/** What was copied, and what was wrong with it. */
function read(value: unknown) {
  const reader = new JsonCopy();
  return { copy: reader.read("data", value), issues: reader.issues };
}

const nested = (levels: number): unknown => (levels === 0 ? {} : [nested(levels - 1)]);

describe("JsonCopy", () => {
  it("copies records without a prototype, and leaves out what is undefined", () => {
    const data: unknown = Object.assign(Object.create(null), { a: 1, b: undefined });
    expect(read(data)).toStrictEqual({ copy: { a: 1 }, issues: [] });
  });

  it("copies a hundred levels, and no more", () => {
    expect(read(nested(100))).toEqual({ copy: nested(100), issues: [] });
    expect(read(nested(101)).issues).toEqual([
      { path: `data${"[0]".repeat(101)}`, message: "expected less than 100 levels" },
    ]);
  });

  it("tells of a thousand things at most", () => {
    const { issues } = refusal(InvalidDataError, undefined, () => read(new Array(2000)));
    expect(issues).toHaveLength(1000);
    expect(issues[999]).toEqual({ path: "data[999]", message: "expected JSON, got undefined" });
    expect(read(new Array(999)).issues).toHaveLength(999);
  });

  it("copies what stands twice a million times, and no more often", () => {
    const twice = {};
    expect(read(new Array(1_000_001).fill(twice)).issues).toEqual([]);
    const { issues } = refusal(InvalidDataError, undefined, () => read(new Array(1_000_002).fill(twice)));
    expect(issues).toEqual([{ path: "data[1000001]", message: "expected JSON, got the same objects again and again" }]);
  });
});
