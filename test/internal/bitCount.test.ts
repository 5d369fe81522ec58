import fc from "fast-check";
import { expect, it } from "vitest";
import { bitCount } from "../../src/internal/bitCount.js";

it("counts the bits of some words, of their signs too, and of no other words", () => {
  const bits = Int32Array.of(-1, 0b1011, -2147483648, 0x55555555, -1);
  expect(bitCount(bits, 1, 3)).toBe(3 + 1 + 16);
  expect(bitCount(bits, 2, 1)).toBe(1);
  expect(bitCount(bits, 2, 0)).toBe(0);
});

it("counts as many as stand in the binary number", () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(bitCount(Int32Array.of(word), 0, 1)).toBe((word >>> 0).toString(2).replaceAll("0", "").length);
    }),
  );
});
