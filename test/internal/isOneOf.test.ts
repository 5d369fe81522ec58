import { expect, it } from "vitest";
import { isOneOf } from "../../src/internal/isOneOf.js";

it("is true for one of the strings and for nothing else", () => {
  const values = ["a", "b", "c", "", ["a"], undefined, null];
  expect(values.filter((value) => isOneOf(["a", "b"], value))).toEqual(["a", "b"]);
});
