import { describe, expect, it } from "vitest";
import { InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { itNamesUnreadable } from "./itNamesUnreadable.js";
import { itRefuses } from "./itRefuses.js";
import { refusal } from "./refusal.js";
import { strangeLists } from "./strangeLists.js";

const strangeWeights: readonly (readonly [label: string, weight: unknown])[] = [
  ["NaN", Number.NaN],
  ["-1", -1],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["text", "1"],
  ["a bigint", 1n],
  ["null", null],
  ["true", true],
  ["a list", [1]],
  ["an object with a value", { valueOf: () => 1 }],
  ["a symbol", Symbol("1")],
];

/** Tests that a call refuses requests that make no sense. */
export function itRefusesRequests(call: (wanted: never) => unknown): void {
  describe("as wanted", () => {
    // texts and numbers aren't requests; empty lists and objects are
    itRefuses(
      call,
      InvalidArgumentError,
      {
        "a list in a list": UnknownIdError,
        "a String object": UnknownIdError,
        "an object whose conversion throws": UnknownIdError,
      },
      ["an empty list", "an empty object", "an object without prototype"],
    );

    it.each(strangeLists)("refuses %s", (label, list) => {
      const expected = label === "an entry that throws when read" ? InvalidArgumentError : UnknownIdError;
      refusal(expected, list, () => call(list as never));
    });

    it("suggests the area that was meant, in a list and in a record", () => {
      for (const wanted of [["dental", "robotic"], { dental: 1, robotic: 2 }]) {
        expect(refusal(UnknownIdError, wanted, () => call(wanted as never))).toMatchObject({
          kind: "focus area",
          id: "robotic",
          suggestions: ["robotics"],
        });
      }
    });

    it.each(["__proto__", "constructor", "toString"])("rejects %s, which every object has, as an area", (id) => {
      const wanted = JSON.parse(`{ "dental": 1, "${id}": 1 }`);
      expect(refusal(UnknownIdError, wanted, () => call(wanted as never)).id).toBe(id);
    });

    it.each(strangeWeights)("refuses the weight %s, and names its area", (_, weight) => {
      const wanted = { robotics: 1, dental: weight };
      const error = refusal(InvalidArgumentError, wanted, () => call(wanted as never));
      expect(error.argument).toBe("wanted.dental");
      expect(error.reason).toMatch(/^expected a finite weight from 0, got /);
    });

    it("refuses an area that is weighed twice, under its retired id and its current one", () => {
      const wanted = { ophthalmology: 1, ophthalmal: 2 };
      expect(refusal(InvalidArgumentError, wanted, () => call(wanted as never))).toMatchObject({
        argument: "wanted.ophthalmal",
        reason: "the same focus area is wanted under another id too",
      });
    });

    it("says what a request is if it gets something else", () => {
      const { message } = refusal(InvalidArgumentError, "dental", () => call("dental" as never));
      expect(message).toBe('invalid wanted: expected a list of focus areas or a record of weights, got "dental"');
    });

    itNamesUnreadable("wanted", call);
  });
}
