import { describe } from "vitest";
import { isStatisticId, statistics } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isStatisticId", () => {
  itGuards(isStatisticId, statistics);
});
