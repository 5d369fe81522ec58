import { expect, it } from "vitest";
import { fieldOf } from "../../../src/diff/internal/fieldOf.js";

it.each([
  [undefined, "x"],
  [null, "x"],
  ["text", "length"],
  [{}, "constructor"],
  [{ a: 1 }, "b"],
])("%j has no field %s of its own", (value, name) => {
  expect(fieldOf(value, name)).toBeUndefined();
});

it("gives a field, whatever it is called", () => {
  expect(fieldOf({ constructor: 1 }, "constructor")).toBe(1);
});
