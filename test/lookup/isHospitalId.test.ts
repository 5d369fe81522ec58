import { describe } from "vitest";
import { hospitals, isHospitalId } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isHospitalId", () => {
  itGuards(isHospitalId, hospitals);
});
