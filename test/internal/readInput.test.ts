import { expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { readInput } from "../../src/internal/readInput.js";
import { refusal } from "../support/refusal.js";

const throwing = (error: unknown) => () => {
  throw error;
};

it("gives what was read", () => {
  expect(readInput("wanted", () => 5)).toBe(5);
});

it("turns what a caller's object throws into an error of ours, and leaves ours as they are", () => {
  const { message } = refusal(InvalidArgumentError, [], () => readInput("wanted", throwing(new TypeError("theirs"))));
  expect(message).toBe("invalid wanted: cannot be read");
  const ours = new InvalidArgumentError("limit", "ours");
  expect(refusal(InvalidArgumentError, [], () => readInput("wanted", throwing(ours)))).toBe(ours);
});
