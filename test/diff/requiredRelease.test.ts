import { describe, expect, it } from "vitest";
import { type AnyDataset, diffDatasets, requiredRelease } from "../../src/diff/index.js";
import { InvalidDataError } from "../../src/index.js";
import { addingRows } from "../support/policy/addingRows.js";
import { breakingRows } from "../support/policy/breakingRows.js";
import { correctingRows } from "../support/policy/correctingRows.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

describe("the release policy, row by row", () => {
  it.each([...breakingRows, ...addingRows, ...correctingRows])(
    "$release: $what",
    ({ release, before = tables, after, kinds }) => {
      const changes = diffDatasets(before as AnyDataset, after as AnyDataset);
      const told = changes.map((change) =>
        change.kind === "value-changed" ? `value-changed (${change.cause})` : change.kind,
      );
      expect(told.sort()).toEqual([...kinds].sort());
      expect(requiredRelease(changes)).toBe(release);
    },
  );
});

it("asks for nothing when nothing changed", () => {
  expect(requiredRelease([])).toBe("none");
});

it.each([
  ["no list", {}, "changes: expected a list of changes"],
  ["nothing", undefined, "changes: expected JSON, got undefined"],
  ["an unknown kind", [{ kind: "constructor", release: "major" }], "changes[0].kind: expected a kind"],
  ["a kind in a list", [{ kind: ["table-added"], table: "a", release: "minor" }], "changes[0].kind: expected a kind"],
  ["an unknown release", [{ kind: "table-added", table: "a", release: "none" }], "changes[0].release: expected"],
  ["a missing id", [{ kind: "record-added", table: "a", release: "minor" }], "changes[0].id: expected text"],
  [
    "no path",
    [{ kind: "value-changed", table: "a", id: "b", release: "minor", path: [1] }],
    "changes[0].path: expected a list of texts",
  ],
  [
    "a text for a path",
    [{ kind: "value-changed", table: "a", id: "b", release: "minor", path: "x", before: 1 }],
    "changes[0].path: expected a list of texts",
  ],
  [
    "what cannot be read",
    [
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("mine");
          },
        },
      ),
    ],
    "changes: cannot be read",
  ],
])("refuses %s", (_, changes, message) => {
  const { message: told } = refusal(InvalidDataError, null, () => requiredRelease(changes as never));
  expect(told).toContain(message);
});
