import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { refusal } from "./refusal.js";
import { strangeValues } from "./strangeValues.js";

/** Tests that a call refuses values for `limit` that are no number of results. */
export function itRefusesLimit(call: (options: never) => unknown): void {
  describe("as limit", () => {
    const strange = strangeValues.filter(([, value]) => value !== undefined && value !== 0);
    const outside = [-1, -Number.MIN_VALUE, 0.5, 1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    it.each([...strange, ...outside.map((value) => [String(value), value] as const)])("refuses %s", (_, limit) => {
      const error = refusal(InvalidArgumentError, limit, () => call({ limit } as never));
      expect(error.argument).toBe("limit");
      expect(error.reason).toMatch(/^expected an integer from 0, got /);
    });
  });
}
