import { describe } from "vitest";
import { getProgramme, programmes } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getProgramme", () => {
  itLooksUp(getProgramme, programmes, { kind: "programme", typo: "go-clusters", meant: "go-cluster" });
});
