import { expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { readLimit } from "../../src/internal/readLimit.js";
import { refusal } from "../support/refusal.js";

it.each([undefined, 0, 1, 1e9])("takes %j", (limit) => {
  expect(readLimit(limit)).toBe(limit);
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, 1n])("refuses %o", (limit) => {
  const { message } = refusal(InvalidArgumentError, limit, () => readLimit(limit));
  expect(message).toMatch(/^invalid limit: expected an integer from 0, got \S/);
});
