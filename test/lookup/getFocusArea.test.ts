import { describe, expect, it } from "vitest";
import { focusAreas, getFocusArea } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getFocusArea", () => {
  itLooksUp(getFocusArea, focusAreas, { kind: "focus area", typo: "robotic", meant: "robotics" });

  it("follows the brochure's spelling, which was retired", () => {
    expect(getFocusArea("ophthalmal")).toBe(getFocusArea("ophthalmology"));
    expect(getFocusArea("ophthalmal").name.de).toBe("Augenheilkunde");
  });
});
