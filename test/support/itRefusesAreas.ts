import { describe, expect, it } from "vitest";
import { UnknownIdError } from "../../src/index.js";
import { refusal } from "./refusal.js";

/** Tests that a call refuses what is no focus area, and follows the one that was retired. */
export function itRefusesAreas(call: (area: never) => unknown): void {
  describe("as focus area", () => {
    it("suggests the one that was meant", () => {
      expect(refusal(UnknownIdError, "robotic", () => call("robotic" as never))).toMatchObject({
        kind: "focus area",
        id: "robotic",
        suggestions: ["robotics"],
        message: 'unknown focus area "robotic"; did you mean "robotics"?',
      });
    });

    it("takes no cluster for one", () => {
      expect(refusal(UnknownIdError, "medways", () => call("medways" as never)).kind).toBe("focus area");
    });

    it("follows the retired id", () => {
      expect(call("ophthalmal" as never)).toEqual(call("ophthalmology" as never));
    });
  });
}
