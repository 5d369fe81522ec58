import { describe } from "vitest";
import { getIndicator, indicators } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getIndicator", () => {
  itLooksUp(getIndicator, indicators, { kind: "indicator", typo: "hospital-bed", meant: "hospital-beds" });
});
