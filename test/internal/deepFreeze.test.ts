import { expect, it } from "vitest";
import { deepFreeze } from "../../src/internal/deepFreeze.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";

it("freezes all that is in a tree, and gives the tree itself", () => {
  const tree = { list: [{ text: "a", none: null, nothing: undefined }, [1, [2]]], flag: true };
  expect(deepFreeze(tree)).toBe(tree);
  expect(isDeeplyFrozen(tree)).toBe(true);
  expect(tree).toEqual({ list: [{ text: "a", none: null, nothing: undefined }, [1, [2]]], flag: true });
});

it.each([null, undefined, "text", 5])("gives %j as it is", (value) => {
  expect(deepFreeze(value)).toBe(value);
});
