import { describe } from "vitest";
import { uniqueIds } from "../../../src/schema/rules/uniqueIds.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";

describe("uniqueIds", () => {
  itKeepsRule(uniqueIds, "uniqueIds");

  itIsBrokenBy(uniqueIds, [
    [
      "an id that stands twice in a table",
      (dataset) => altered(dataset, ["clusters", 1, "id"], "5-ht"),
      { path: ["clusters", 1, "id"], message: 'expected a new id: "5-ht" is taken' },
    ],
    [
      "an id that stands in two tables",
      (dataset) => altered(dataset, ["sources", 0, "id"], "hospitals"),
      { path: ["sources", 0, "id"], message: 'expected a new id: "hospitals" is taken' },
    ],
    [
      "a record that stands twice",
      ({ states, ...dataset }) => ({ ...dataset, states: [...states, states[0], states[0]] }),
      { path: ["states", 16, "id"], message: 'expected a new id: "DE-BB" is taken' },
      { path: ["states", 17, "id"], message: 'expected a new id: "DE-BB" is taken' },
    ],
  ]);

  itAllows(uniqueIds, [["a new id", (dataset) => altered(dataset, ["clusters", 1, "id"], "new")]]);
});
