import { expect, it } from "vitest";
import { contentOf } from "../../../src/diff/internal/contentOf.js";

it("is the same in whichever order fields stand, at every depth", () => {
  const content = '{"a":[{"x":1,"y":2,"z":3}],"b":null,"c":"t"}';
  expect(contentOf({ a: [{ x: 1, y: 2, z: 3 }], b: null, c: "t" })).toBe(content);
  expect(contentOf({ c: "t", b: null, a: [{ z: 3, y: 2, x: 1 }] })).toBe(content);
  expect(contentOf({ b: null, c: "t", a: [{ y: 2, x: 1, z: 3 }] })).toBe(content);
});

it("keeps the order of lists", () => {
  expect(contentOf([2, 1])).toBe("[2,1]");
});
