import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { refusal } from "./refusal.js";
import { strangeValues } from "./strangeValues.js";

/** Tests that a call refuses values for `rarity` and `focusPenalty` that are out of their range. */
export function itRefusesScoreOptions(call: (options: never) => unknown): void {
  const strange = strangeValues.filter(([, value]) => value !== undefined);

  describe("as rarity", () => {
    const others = strange.filter(([, value]) => value !== true);
    it.each([...others, ["1", 1]] as const)("refuses %s", (_, rarity) => {
      const error = refusal(InvalidArgumentError, rarity, () => call({ rarity } as never));
      expect(error.argument).toBe("rarity");
      expect(error.reason).toMatch(/^expected true or false, got /);
    });
  });

  describe("as focusPenalty", () => {
    const others = strange.filter(([, value]) => value !== 0);
    const outside = [-Number.MIN_VALUE, -1, 1 + Number.EPSILON, 2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    it.each([...others, ...outside.map((value) => [String(value), value] as const)])(
      "refuses %s",
      (_, focusPenalty) => {
        const error = refusal(InvalidArgumentError, focusPenalty, () => call({ focusPenalty } as never));
        expect(error.argument).toBe("focusPenalty");
        expect(error.reason).toMatch(/^expected a number from 0 to 1, got /);
      },
    );
  });
}
