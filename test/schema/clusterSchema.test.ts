import { describe } from "vitest";
import { clusters, getCluster } from "../../src/index.js";
import { clusterSchema } from "../../src/schema/index.js";
import { REMOVED } from "../support/altered.js";
import { itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

const label = getCluster("medways").labels?.[0];

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
    ["a website that is no address", ["website", "value"], "medways.eu", "website.value: expected an http(s) URL"],
    [
      "a website by another protocol",
      ["website", "value"],
      "ftp://medways.eu",
      "website.value: expected an http(s) URL",
    ],
    ["an empty legal name", ["legalName", "value"], "", "legalName.value: expected trimmed text"],
    ["a legal form with white space", ["legalForm", "value"], "e.V. ", "legalForm.value: expected trimmed text"],
    [
      "an operator without a source",
      ["operator"],
      { value: "medways e.V.", basis: "stated" },
      "operator.source: Invalid input: expected string, received undefined",
    ],
    ["a year of two digits", ["founded", "value"], 99, "founded.value: Too small: expected number to be >=1000"],
    ["a year as text", ["founded", "value"], "1999", "founded.value: Invalid input: expected number, received string"],
    ["no members", ["members", "value"], 0, "members.value: Too small: expected number to be >=1"],
    ["half a member", ["members", "value"], 90.5, "members.value: Invalid input: expected int, received number"],
    [
      "an unknown comparator",
      ["members", "comparator"],
      "more than",
      'members.comparator: Invalid option: expected one of ">"|">="|"<"|"<="',
    ],
    [
      "members by inference without a note",
      ["members"],
      { value: 90, source: "ihk-gera-medways", basis: "inferred" },
      "members.note: expected a note that tells how",
    ],
    ["a label without a name", ["labels", 0, "name"], "", "labels.0.name: expected trimmed text"],
    [
      "an unknown level",
      ["labels", 0, "level"],
      "platinum",
      'labels.0.level: Invalid option: expected one of "bronze"|"silver"|"gold"',
    ],
    [
      "an award on a date that is none",
      ["labels", 0, "awarded"],
      "spring 2018",
      "labels.0.awarded: expected an ISO 8601 date, month or year",
    ],
    [
      "a label by inference without a note",
      ["labels", 0, "basis"],
      "inferred",
      "labels.0.note: expected a note that tells how",
    ],
    ["a label that is said to be valid", ["labels", 0, "valid"], true, 'labels.0: Unrecognized key: "valid"'],
    ["a label twice", ["labels"], [label, label], "labels: expected no entry twice"],
    ["page 0", ["locator", "page"], 0, "locator.page: Too small: expected number to be >=1"],
    ["a place without heading", ["locator", "section"], " ", "locator.section: expected trimmed text"],
  ]);

  itTakesChanges(clusterSchema, getCluster("medways"), [
    ["a cluster that lists nothing", ["focusAreas"], []],
    ["no website", ["website"], REMOVED],
    ["no members", ["members"], REMOVED],
    ["no labels", ["labels"], REMOVED],
    ["a label twice, of different years", ["labels"], [label, { ...label, awarded: "2021" }]],
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
