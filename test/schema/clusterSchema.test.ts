import { describe } from "vitest";
import { clusters, getCluster } from "../../src/index.js";
import { clusterSchema } from "../../src/schema/index.js";
import { REMOVED } from "../support/altered.js";
import { itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

describe("clusterSchema", () => {
  itTakes(clusterSchema, clusters);

  itRefusesChanges(clusterSchema, getCluster("medways"), [
    ["an unknown field", ["colour"], "red", ': Unrecognized key: "colour"'],
    ["an unknown field deep inside", ["locator", "line"], 1, 'locator: Unrecognized key: "line"'],
    ["an id in capitals", ["id"], "Medways", "id: expected kebab-case"],
    ["an id with a hyphen at its end", ["id"], "medways-", "id: expected kebab-case"],
    ["an id with a line break after it", ["id"], "medways\n", "id: expected kebab-case"],
    ["number 0", ["number"], 0, "number: Too small: expected number to be >=1"],
    ["half a number", ["number"], 1.5, "number: Invalid input: expected int, received number"],
    ["an empty name", ["name"], "", "name: expected trimmed text"],
    ["white space around a name", ["name"], "medways ", "name: expected trimmed text"],
    ["an area twice", ["focusAreas"], ["dental", "dental"], "focusAreas: expected no entry twice"],
    ["an area that is no id", ["focusAreas", 2], "Dental", "focusAreas.2: expected kebab-case"],
    ["a state that is no code", ["states", "value", 0], "Thüringen", 'states.value.0: expected a code such as "DE-BY"'],
    ["a state twice", ["states", "value"], ["DE-TH", "DE-TH"], "states.value: expected no entry twice"],
    [
      "states by inference without a note",
      ["states", "basis"],
      "inferred",
      "states.note: expected a note that tells how",
    ],
    [
      "states without a source",
      ["states", "source"],
      REMOVED,
      "states.source: Invalid input: expected string, received undefined",
    ],
    ["a date that is none", ["states", "asOf"], "2024-13", "states.asOf: expected an ISO 8601 date, month or year"],
    ["page 0", ["locator", "page"], 0, "locator.page: Too small: expected number to be >=1"],
    ["a place without heading", ["locator", "section"], " ", "locator.section: expected trimmed text"],
  ]);

  itTakesChanges(clusterSchema, getCluster("medways"), [
    ["a cluster that lists nothing", ["focusAreas"], []],
    ["a page", ["locator", "page"], 5],
    ["a year", ["states", "asOf"], "2024"],
    ["a month", ["states", "asOf"], "2024-10"],
    ["a day", ["states", "asOf"], "2024-10-31"],
    [
      "an inference with a note",
      ["states"],
      { ...getCluster("medways").states, basis: "inferred", note: "By its seat." },
    ],
  ]);
});
