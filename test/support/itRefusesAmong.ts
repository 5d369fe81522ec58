import { describe, expect, it } from "vitest";
import { InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { itRefuses } from "./itRefuses.js";
import { refusal } from "./refusal.js";
import { strangeLists } from "./strangeLists.js";
import { strangeValues } from "./strangeValues.js";

/** Tests that a call refuses whatever is no list of clusters for `among`. */
export function itRefusesAmong(call: (options: never) => unknown): void {
  describe("as among", () => {
    const lists = ["an empty list", "a list in a list", "a list behind a proxy that throws", "a revoked proxy"];
    const strange = strangeValues.filter(([label, value]) => value !== undefined && !lists.includes(label));
    it.each(strange)("refuses %s", (_, among) => {
      const error = refusal(InvalidArgumentError, among, () => call({ among } as never));
      expect(error).toMatchObject({
        argument: "among",
        reason: expect.stringMatching(/^expected a list of clusters, got /),
      });
    });

    it.each(strangeValues.filter(([label]) => /^a revoked proxy$|^a list behind/.test(label)))(
      "says that it cannot read %s",
      (_, among) => {
        const error = refusal(InvalidArgumentError, among, () => call({ among } as never));
        expect(error).toMatchObject({ argument: "among", reason: "cannot be read" });
      },
    );

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
