import { describe } from "vitest";
import { isStateCode, states } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isStateCode", () => {
  itGuards(isStateCode, states);
});
