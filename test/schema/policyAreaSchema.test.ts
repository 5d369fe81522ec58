import { describe } from "vitest";
import { getPolicyArea, policyAreas } from "../../src/index.js";
import { policyAreaSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes } from "../support/itParses.js";

const demand = { text: "Fewer forms", basis: "stated" };

describe("policyAreaSchema", () => {
  itTakes(policyAreaSchema, policyAreas);

  itRefusesChanges(policyAreaSchema, getPolicyArea("bureaucracy-and-regulation"), [
    ["an unknown field", ["party"], "none", ': Unrecognized key: "party"'],
    ["number 0", ["number"], 0, "number: Too small: expected number to be >=1"],
    ["a demand twice", ["demands"], [demand, demand], "demands: expected no entry twice"],
    ["an empty demand", ["demands", 0, "text"], "", "demands.0.text: expected trimmed text"],
    [
      "an unknown basis",
      ["demands", 0, "basis"],
      "guessed",
      'demands.0.basis: Invalid option: expected one of "stated"|"inferred"',
    ],
    ["an unknown field of a demand", ["demands", 1, "by"], "BVMed", 'demands.1: Unrecognized key: "by"'],
  ]);
});
