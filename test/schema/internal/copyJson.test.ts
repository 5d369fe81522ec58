import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../../src/index.js";
import { copyJson } from "../../../src/schema/internal/copyJson.js";
import { refusal } from "../../support/refusal.js";

const nested = (levels: number): unknown => (levels === 0 ? {} : [nested(levels - 1)]);

describe("copyJson", () => {
  it("copies a hundred levels, and no more", () => {
    expect(copyJson(nested(100))).toEqual(nested(100));
    const { issues } = refusal(InvalidDataError, undefined, () => copyJson(nested(101)));
    expect(issues).toEqual([{ path: "[0]".repeat(101), message: "expected JSON no deeper than 100 levels" }]);
  });

  it("copies records without a prototype", () => {
    expect(copyJson(Object.assign(Object.create(null), { a: { b: 1 } }))).toEqual({ a: { b: 1 } });
  });

  it("refuses what is missing within a list", () => {
    const { issues } = refusal(InvalidDataError, undefined, () => copyJson([1, undefined]));
    expect(issues).toEqual([{ path: "[1]", message: "expected JSON, got undefined" }]);
  });
});
