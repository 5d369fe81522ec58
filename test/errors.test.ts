import { describe, expect, it } from "vitest";
import { DatasetError, InvalidArgumentError, InvalidDataError, RetiredIdError, UnknownIdError } from "../src/index.js";

describe("errors", () => {
  it.each([
    ["DatasetError", new DatasetError("text"), {}, "text"],
    [
      "UnknownIdError",
      new UnknownIdError("focus area", "robotic", ["robotics", "dental"]),
      { kind: "focus area", id: "robotic", suggestions: ["robotics", "dental"] },
      'unknown focus area "robotic"; did you mean "robotics", "dental"?',
    ],
    [
      "UnknownIdError",
      new UnknownIdError("source", 10n),
      { kind: "source", id: 10n, suggestions: [] },
      "unknown source 10",
    ],
    [
      "RetiredIdError",
      new RetiredIdError("old", ["new-a", "new-b"]),
      { id: "old", successors: ["new-a", "new-b"] },
      'retired "old" was split into "new-a", "new-b"',
    ],
    [
      "InvalidArgumentError",
      new InvalidArgumentError("limit", "expected an integer from 0, got -1"),
      { argument: "limit", reason: "expected an integer from 0, got -1" },
      "invalid limit: expected an integer from 0, got -1",
    ],
    [
      "InvalidDataError",
      new InvalidDataError([
        { path: "", message: "expected an object" },
        { path: "a[0]", message: "expected text" },
      ]),
      {
        issues: [
          { path: "", message: "expected an object" },
          { path: "a[0]", message: "expected text" },
        ],
      },
      "invalid data:\n  expected an object\n  a[0]: expected text",
    ],
  ])("%s carries its fields, its name and a text", (name, error, fields, message) => {
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.message).toBe(message);
    expect(String(error)).toBe(`${name}: ${message}`);
    expect(error.stack).toContain("errors.test.ts");
    expect({ ...error }).toEqual({ name, ...fields });
  });

  it.each([
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a number", Number.NaN, "NaN"],
    ["a symbol", Symbol("id"), "Symbol(id)"],
    ["an object", { toString: () => "x" }, "(object)"],
    ["a function", () => "x", "(function)"],
    ["a long text", "x".repeat(500), `"${"x".repeat(80)}"`],
    ["text with a line break", "a\nb", '"a\\nb"'],
  ])("name %s on one line, without running the caller's code", (_, id, shown) => {
    const error = new UnknownIdError("source", id);
    expect(error.message).toBe(`unknown source ${shown}`);
    expect(error.id).toBe(id);
  });

  it("show ten issues and count the rest", () => {
    const issues = Array.from({ length: 12 }, (_, i) => ({ path: `a[${i}]`, message: "expected text" }));
    const { message } = new InvalidDataError(issues);
    expect(message.split("\n")).toHaveLength(12);
    expect(message).toMatch(/a\[9\]: expected text\n {2}… and 2 more$/);
  });

  describe("of another copy of the package", async () => {
    // ES modules and CommonJS, or a bundle with a copy of its own
    const copy = "../src/errors.js?copy";
    const other = (await import(/* @vite-ignore */ copy)) as typeof import("../src/errors.js");
    class Own extends UnknownIdError {}

    it("are recognized by class, and by the base class", () => {
      expect(other.UnknownIdError).not.toBe(UnknownIdError);
      const error: unknown = new other.UnknownIdError("source", "x");
      expect(error instanceof UnknownIdError).toBe(true);
      expect(error instanceof DatasetError).toBe(true);
      expect(error instanceof InvalidDataError).toBe(false);
      expect((new other.RetiredIdError("a", []) as unknown) instanceof RetiredIdError).toBe(true);
      expect((new other.InvalidArgumentError("a", "b") as unknown) instanceof InvalidArgumentError).toBe(true);
      expect((new other.DatasetError("text") as unknown) instanceof UnknownIdError).toBe(false);
      class Theirs extends other.UnknownIdError {}
      expect((new Theirs("source", "x") as unknown) instanceof UnknownIdError).toBe(true);
    });

    it("aren't instances of a caller's own subclass, whose own instances are", () => {
      expect((new other.UnknownIdError("source", "x") as unknown) instanceof Own).toBe(false);
      expect((new UnknownIdError("source", "x") as unknown) instanceof Own).toBe(false);
      expect((new Own("source", "x") as unknown) instanceof Own).toBe(true);
      expect((new Own("source", "x") as unknown) instanceof DatasetError).toBe(true);
    });

    it("aren't taken for other errors, values, or objects that throw", () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      for (const value of [new Error("text"), {}, null, undefined, "UnknownIdError", 5, proxy]) {
        expect(value instanceof DatasetError).toBe(false);
      }
    });
  });
});
