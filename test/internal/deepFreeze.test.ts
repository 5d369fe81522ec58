import { afterEach, describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/internal/deepFreeze.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";

describe("deepFreeze", () => {
  const shared = Object.prototype as { somebodyElses?: object };
  afterEach(() => {
    delete shared.somebodyElses;
  });

  it("freezes records and lists all the way down, and returns the tree", () => {
    const tree = { id: "a", none: null, list: [1, { deep: ["x"] }], record: { deeper: {} } };
    expect(deepFreeze(tree)).toBe(tree);
    expect(isDeeplyFrozen(tree)).toBe(true);
  });

  it("goes no further than what is frozen, and takes what is no tree", () => {
    const inner = { open: {} };
    deepFreeze({ inner: Object.freeze(inner) });
    expect(Object.isFrozen(inner.open)).toBe(false);
    for (const value of ["text", 1, null, undefined]) expect(deepFreeze(value)).toBe(value);
  });

  it("leaves alone what hangs on Object.prototype", () => {
    const theirs = {};
    shared.somebodyElses = theirs;
    deepFreeze({ id: "a" });
    expect(Object.isFrozen(theirs)).toBe(false);
  });
});
