import { describe } from "vitest";
import { focusAreas, isFocusAreaId } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isFocusAreaId", () => {
  itGuards(isFocusAreaId, focusAreas);
});
