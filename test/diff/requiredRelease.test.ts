import { describe, expect, it } from "vitest";
import { type AnyDataset, diffDatasets, requiredRelease } from "../../src/diff/index.js";
import { addingRows } from "../support/policy/addingRows.js";
import { breakingRows } from "../support/policy/breakingRows.js";
import { correctingRows } from "../support/policy/correctingRows.js";
import { tables } from "../support/tables.js";

describe("the release policy, row by row", () => {
  it.each([...breakingRows, ...addingRows, ...correctingRows])(
    "$release: $what",
    ({ release, before = tables, after, kinds }) => {
      const changes = diffDatasets(before as AnyDataset, after as AnyDataset);
      const found = changes.map((change) =>
        change.kind === "value-changed" ? `value-changed (${change.cause})` : change.kind,
      );
      expect(found.sort()).toEqual([...kinds].sort());
      expect(requiredRelease(changes)).toBe(release);
    },
  );
});

it("is none if nothing changed", () => {
  expect(requiredRelease([])).toBe("none");
});
