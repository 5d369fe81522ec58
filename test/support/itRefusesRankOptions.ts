import { describe, expect, it } from "vitest";
import { InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { itNamesUnreadable } from "./itNamesUnreadable.js";
import { itRefuses } from "./itRefuses.js";
import { refusal } from "./refusal.js";
import { strangeLists } from "./strangeLists.js";
import { strangeValues } from "./strangeValues.js";

/** Tests that a call refuses values for `limit`, `minScore` and `among` that are out of their range. */
export function itRefusesRankOptions(call: (options: never) => unknown): void {
  const strange = strangeValues.filter(([, value]) => value !== undefined && value !== 0);

  describe("as limit", () => {
    const outside = [-1, -Number.MIN_VALUE, 0.5, 1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    it.each([...strange, ...outside.map((value) => [String(value), value] as const)])("refuses %s", (_, limit) => {
      const error = refusal(InvalidArgumentError, limit, () => call({ limit } as never));
      expect(error.argument).toBe("limit");
      expect(error.reason).toMatch(/^expected an integer from 0, got /);
    });
  });

  describe("as minScore", () => {
    const outside = [-Number.MIN_VALUE, -1, 1 + Number.EPSILON, 2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    it.each([...strange, ...outside.map((value) => [String(value), value] as const)])("refuses %s", (_, minScore) => {
      const error = refusal(InvalidArgumentError, minScore, () => call({ minScore } as never));
      expect(error.argument).toBe("minScore");
      expect(error.reason).toMatch(/^expected a number from 0 to 1, got /);
    });
  });

  describe("as among", () => {
    const lists = ["an empty list", "a list in a list", "a list behind a proxy that throws", "a revoked proxy"];
    it.each(strange.filter(([label]) => !lists.includes(label)))("refuses %s", (_, among) => {
      const error = refusal(InvalidArgumentError, among, () => call({ among } as never));
      expect(error.argument).toBe("among");
      expect(error.reason).toMatch(/^expected a list of clusters, got /);
    });

    itNamesUnreadable("among", (among) => call({ among } as never));

    it.each(strangeLists)("refuses %s", (label, list) => {
      const expected = label === "an entry that throws when read" ? InvalidArgumentError : UnknownIdError;
      refusal(expected, list, () => call({ among: list } as never));
    });

    itRefuses((cluster) => call({ among: ["medways", cluster] } as never), UnknownIdError, {
      "an object whose getters throw": InvalidArgumentError,
      "a proxy that throws": InvalidArgumentError,
      "a list behind a proxy that throws": InvalidArgumentError,
      "a revoked proxy": InvalidArgumentError,
    });
  });
}
