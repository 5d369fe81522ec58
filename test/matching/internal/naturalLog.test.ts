import { describe, expect, it } from "vitest";
import { naturalLog } from "../../../src/matching/internal/naturalLog.js";

describe("naturalLog", () => {
  it("is 0 for 1, and ln 2 for 2, exactly", () => {
    expect(naturalLog(1)).toBe(0);
    expect(naturalLog(2)).toBe(Math.LN2);
  });

  it("is the logarithm to the last digits for every ratio that a catalog can have", () => {
    for (const clusters of [1, 2, 17, 300, 9_999, 1_000_000]) {
      for (let listing = 0; listing <= clusters; listing += Math.ceil(clusters / 500)) {
        const ratio = (clusters + 1) / (listing + 1);
        const expected = Math.log(ratio);
        expect(Math.abs(naturalLog(ratio) - expected)).toBeLessThanOrEqual(4e-16 * Math.max(1, expected));
      }
    }
  });

  it("never falls while its argument rises", () => {
    let last = 0;
    for (let x = 1; x < 9; x += 1 / 1024) {
      expect(naturalLog(x)).toBeGreaterThanOrEqual(last);
      last = naturalLog(x);
    }
  });
});
