import { describe } from "vitest";
import { getIndicator, indicators } from "../../src/index.js";
import { indicatorSchema } from "../../src/schema/index.js";
import { REMOVED } from "../support/altered.js";
import { itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

const unit = "unit: expected a unit, except for ranks and ratios";
const percent = 'unit: expected "percent" for a share';

describe("indicatorSchema", () => {
  itTakes(indicatorSchema, indicators);

  itRefusesChanges(indicatorSchema, getIndicator("companies"), [
    ["an unknown field", ["scale"], 1000, ': Unrecognized key: "scale"'],
    ["a count without unit", ["unit"], REMOVED, unit],
    ["a rank with a unit", ["kind"], "rank", unit],
    ["a ratio with a unit", ["kind"], "ratio", unit],
    ["a share that is not in percent", ["kind"], "share", percent],
    ["an empty unit", ["unit"], "", "unit: expected trimmed text"],
    [
      "an unknown kind",
      ["kind"],
      "sum",
      'kind: Invalid option: expected one of "count"|"amount"|"share"|"ratio"|"rank"|"mean"',
    ],
    [
      "an unknown topic",
      ["topic"],
      "money",
      'topic: Invalid option: expected one of "clusters"|"hospitals"|"industry"|"innovation"',
    ],
  ]);

  itRefusesChanges(indicatorSchema, getIndicator("export-share"), [
    ["a share in other words", ["unit"], "%", percent],
    ["a share without unit", ["unit"], REMOVED, unit, percent],
  ]);

  itRefusesChanges(indicatorSchema, getIndicator("market-size-rank"), [["a rank in places", ["unit"], "places", unit]]);

  itTakesChanges(indicatorSchema, getIndicator("companies"), [["an amount with the same unit", ["kind"], "amount"]]);
});
