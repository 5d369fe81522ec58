import { describe } from "vitest";
import { usedSources } from "../../../src/schema/rules/usedSources.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";
import { tables } from "../../support/tables.js";

const message = "expected a record that uses it";
const unused = (dataset: typeof tables) => [...dataset.sources, { ...dataset.sources[0], id: "unread-2025" }];

describe("usedSources", () => {
  itKeepsRule(usedSources, "usedSources");

  itIsBrokenBy(usedSources, [
    [
      "a source that nothing was read from",
      (dataset) => ({ ...dataset, sources: unused(dataset) }),
      { path: ["sources", tables.sources.length], message, about: "unread-2025" },
    ],
    [
      "the last use of a source that is taken away",
      (dataset) => altered(dataset, ["clusters", 0, "states", "source"], "gtai-2024"),
      {
        path: ["sources", positionOf("sources", "bergstraesser-anzeiger-5-ht")],
        message,
        about: "bergstraesser-anzeiger-5-ht",
      },
    ],
  ]);

  itAllows(usedSources, [
    [
      "a source that only a corroboration names",
      (dataset) => altered({ ...dataset, sources: unused(dataset) }, ["corroborations", 0, "sources"], ["unread-2025"]),
    ],
  ]);
});
