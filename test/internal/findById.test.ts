import { expect, it } from "vitest";
import { UnknownIdError } from "../../src/index.js";
import { findById } from "../../src/internal/findById.js";
import { refusal } from "../support/refusal.js";

const areas = new Map([
  ["ophthalmology", 1],
  ["dental", 2],
]);

it("finds what stands under an id, or under the one that a retired id moved to", () => {
  expect(findById("area", areas, "dental")).toBe(2);
  expect(findById("area", areas, "ophthalmal")).toBe(1);
});

it("finds a retired id itself where it is in use", () => {
  expect(findById("area", new Map([...areas, ["ophthalmal", 3]]), "ophthalmal")).toBe(3);
});

it.each(["dentl", "__proto__", undefined, null, 5, ["dental"]])("refuses %o", (id) => {
  expect(refusal(UnknownIdError, id, () => findById("area", areas, id))).toMatchObject({ kind: "area", id });
});

it("refuses a retired id whose successor is not there either", () => {
  const ask = () => findById("area", new Map([["dental", 2]]), "ophthalmal");
  expect(refusal(UnknownIdError, "ophthalmal", ask).message).toBe('unknown area "ophthalmal"');
});

it("does not take a list for the id in it", () => {
  expect(refusal(UnknownIdError, [], () => findById("area", areas, ["ophthalmal"])).suggestions).toEqual([]);
});
