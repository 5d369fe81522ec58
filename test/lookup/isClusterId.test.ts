import { describe } from "vitest";
import { clusters, isClusterId } from "../../src/index.js";
import { itGuards } from "../support/itGuards.js";

describe("isClusterId", () => {
  itGuards(isClusterId, clusters);
});
