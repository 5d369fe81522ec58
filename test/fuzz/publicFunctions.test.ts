import { beforeAll, expect, it } from "vitest";
import { type Fuzz, fuzz } from "./fuzz.js";

/** `npm run fuzz` calls each function two hundred times as often, from a seed that is another each time. */
const RUNS = 500;

let fuzzed: Fuzz;
beforeAll(async () => {
  fuzzed = await fuzz(20_241_017);
});

it("says of every function that is exported what it takes and gives", () => {
  expect(fuzzed.names.length).toBeGreaterThanOrEqual(48);
  expect(fuzzed.unknown).toEqual([]);
});

it("answers as documented or throws a DatasetError, whatever is passed to any function", () => {
  for (const name of fuzzed.names) {
    const { answered, refused } = fuzzed.call(name, RUNS);
    expect(answered + refused, name).toBe(RUNS);
    // both roads are gone
    expect(answered, name).toBeGreaterThan(RUNS / 50);
  }
});

it("changes neither arguments, nor the shipped tables, nor what all programs share", () => {
  expect(() => fuzzed.close()).not.toThrow();
});
