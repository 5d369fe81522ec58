import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { itRefusesAmong } from "./itRefusesAmong.js";
import { itRefusesLimit } from "./itRefusesLimit.js";
import { refusal } from "./refusal.js";
import { strangeValues } from "./strangeValues.js";

/** Tests that a call refuses values for `limit`, `minScore` and `among` that are out of their range. */
export function itRefusesRankOptions(call: (options: never) => unknown): void {
  itRefusesLimit(call);
  itRefusesAmong(call);

  describe("as minScore", () => {
    const strange = strangeValues.filter(([, value]) => value !== undefined && value !== 0);
    const outside = [-Number.MIN_VALUE, -1, 1 + Number.EPSILON, 2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    it.each([...strange, ...outside.map((value) => [String(value), value] as const)])("refuses %s", (_, minScore) => {
      const error = refusal(InvalidArgumentError, minScore, () => call({ minScore } as never));
      expect(error.argument).toBe("minScore");
      expect(error.reason).toMatch(/^expected a number from 0 to 1, got /);
    });
  });
}
