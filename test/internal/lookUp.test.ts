import { expect, it } from "vitest";
import { UnknownIdError } from "../../src/index.js";
import { lookUp } from "../../src/internal/lookUp.js";
import { refusal } from "../support/refusal.js";

it("finds a record in the table that is asked, time and again", () => {
  const [a, b] = [{ id: "a" }, { id: "b" }];
  const table = [a, b];
  expect(lookUp("letter", table, "b")).toBe(b);
  expect(lookUp("letter", table, "a")).toBe(a);
  expect(lookUp("letter", [{ id: "z" }], "z")).toEqual({ id: "z" });
  const { message } = refusal(UnknownIdError, "z", () => lookUp("letter", table, "zzz"));
  expect(message).toBe('unknown letter "zzz"');
});
