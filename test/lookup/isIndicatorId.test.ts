import { describe } from "vitest";
import { indicators, isIndicatorId } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isIndicatorId", () => {
  itGuards(isIndicatorId, indicators);
});
