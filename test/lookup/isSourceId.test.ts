import { describe } from "vitest";
import { isSourceId, sources } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isSourceId", () => {
  itGuards(isSourceId, sources);
});
