import { describe } from "vitest";
import { getState, states } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getState", () => {
  itLooksUp(getState, states, { kind: "state", typo: "de-by", meant: "DE-BY" });
});
