import { describe } from "vitest";
import { statesAddUp } from "../../../scripts/rules/statesAddUp.js";
import { altered, REMOVED } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";

const at = (id: string, field: string) => ["statistics", positionOf("statistics", `vdek-2022.${id}`), field];
const total = (id: string, expected: number, got: number) => ({
  path: at(id, "value"),
  message: `expected ${expected}, the sum of the states, or a note that names it where rounding sets them apart; got ${got}`,
});

describe("statesAddUp", () => {
  itKeepsRule(statesAddUp, "statesAddUp");

  itIsBrokenBy(statesAddUp, [
    [
      "a hospital too many in one state",
      (dataset) => altered(dataset, at("hospitals-de-by", "value"), 354),
      total("hospitals", 1894, 1893),
    ],
    [
      "a total that is not the sum",
      (dataset) => altered(dataset, at("beds", "value"), 480_383),
      total("beds", 480_382, 480_383),
    ],
    [
      "an amount that is not the sum",
      (dataset) => {
        const kind = ["indicators", positionOf("indicators", "hospitals"), "kind"];
        return altered(altered(dataset, kind, "amount"), at("hospitals", "value"), 1894);
      },
      total("hospitals", 1893, 1894),
    ],
    [
      "a difference by rounding that no note tells of",
      (dataset) => altered(dataset, at("inpatients", "note"), REMOVED),
      total("inpatients", 16_805_167, 16_805_170),
    ],
    [
      "a note that names another sum",
      (dataset) => altered(dataset, at("inpatients", "note"), "The states add up to 16,805,168."),
      total("inpatients", 16_805_167, 16_805_170),
    ],
    [
      "a difference that rounding does not explain, whatever the note says",
      (dataset) => altered(dataset, at("inpatients", "value"), 16_805_176),
      total("inpatients", 16_805_167, 16_805_176),
    ],
  ]);

  itAllows(statesAddUp, [
    [
      "the difference that rounding may make, with a note",
      (dataset) => altered(dataset, at("inpatients", "value"), 16_805_175),
    ],
    ["a total that is unknown", (dataset) => altered(dataset, at("hospitals", "value"), null)],
    [
      "a total of an unknown indicator, which is for another rule",
      (dataset) => ({ ...altered(dataset, at("hospitals", "value"), 1894), indicators: [] }),
    ],
    ["a total where a state is missing", (dataset) => altered(dataset, at("hospitals-de-by", "value"), null)],
    ["a total of another year", (dataset) => altered(dataset, at("hospitals", "timePeriod"), "2021")],
    ["a total of another source", (dataset) => altered(dataset, at("hospitals", "source"), "destatis-23111")],
    [
      "an average for Germany, which is no sum",
      (dataset) => {
        const stay = dataset.statistics[positionOf("statistics", "vdek-2022.stay-de-by")];
        return { ...dataset, statistics: [...dataset.statistics, { ...stay, id: "vdek-2022.stay", refArea: "DE" }] };
      },
    ],
  ]);
});
