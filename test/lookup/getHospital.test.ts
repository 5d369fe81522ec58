import { describe } from "vitest";
import { getHospital, hospitals } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getHospital", () => {
  itLooksUp(getHospital, hospitals, { kind: "hospital", typo: "charite", meant: "charite-berlin" });
});
