import { expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { readLimit } from "../../src/internal/readLimit.js";
import { refusal } from "../support/refusal.js";

it("takes an integer from 0, and none as infinite", () => {
  for (const limit of [0, 1, 1e9]) expect(readLimit(limit)).toBe(limit);
  expect(readLimit(undefined)).toBe(Number.POSITIVE_INFINITY);
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, 1n])("refuses %o", (limit) => {
  const { message } = refusal(InvalidArgumentError, limit, () => readLimit(limit));
  expect(message).toMatch(/^invalid limit: expected an integer from 0, got \S/);
});
