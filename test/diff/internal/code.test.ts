import { expect, it } from "vitest";
import { code } from "../../../src/diff/internal/code.js";

it.each([
  ["a b", "`a b`"],
  ["a\n\t b", "`a b`"],
  // a code span that is empty, or has a blank or a backtick at its ends, wants blanks within its marks
  ["", "`  `"],
  [" a", "`  a `"],
  ["`a", "`` `a ``"],
  ["a``b", "``` a``b ```"],
  ["a``b`c", "``` a``b`c ```"],
  ["x".repeat(200), `\`${"x".repeat(200)}\``],
  ["x".repeat(201), `\`${"x".repeat(200)}…\``],
])("writes %j as Markdown does", (text, markdown) => {
  expect(code(text)).toBe(markdown);
});
