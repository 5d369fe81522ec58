import { describe } from "vitest";
import { isProgrammeId, programmes } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isProgrammeId", () => {
  itGuards(isProgrammeId, programmes);
});
