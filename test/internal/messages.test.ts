import { expect, it } from "vitest";
import { describe } from "../../src/internal/messages.js";

it.each<[unknown, string]>([
  ["dental", '"dental"'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  [0.5, "0.5"],
  [Number.NaN, "NaN"],
  [10n, "10"],
  [undefined, "undefined"],
  [null, "null"],
  [true, "true"],
  [Symbol("id"), "Symbol(id)"],
  [{ toString: () => "the caller's own code ran" }, "(object)"],
  [[], "(object)"],
  [() => "dental", "(function)"],
])("writes %o", (value, text) => {
  expect(describe(value)).toBe(text);
});

it("writes no more than a line", () => {
  expect(describe("x".repeat(1000))).toBe(`"${"x".repeat(80)}"`);
  expect(describe(10n ** 1000n)).toBe(`1${"0".repeat(79)}`);
});
