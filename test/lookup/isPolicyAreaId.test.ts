import { describe } from "vitest";
import { isPolicyAreaId, policyAreas } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isPolicyAreaId", () => {
  itGuards(isPolicyAreaId, policyAreas);
});
