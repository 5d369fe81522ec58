import { describe } from "vitest";
import { getPolicyArea, policyAreas } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getPolicyArea", () => {
  itLooksUp(getPolicyArea, policyAreas, { kind: "policy area", typo: "export", meant: "exports" });
});
