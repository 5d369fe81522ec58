import { describe } from "vitest";
import { unbrokenSeries } from "../../../scripts/rules/unbrokenSeries.js";
import type { Dataset } from "../../../src/index.js";
import { altered } from "../../support/altered.js";
import { type Breach, itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";
import { tables } from "../../support/tables.js";

const without =
  (...ids: readonly string[]) =>
  (dataset: Dataset) => ({ ...dataset, statistics: dataset.statistics.filter(({ id }) => !ids.includes(id)) });
const years = (name: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `destatis-23111.${name}-${from + at}`);
const path = (id: string, removed = 0) => ["statistics", positionOf("statistics", id) - removed, "timePeriod"];

describe("unbrokenSeries", () => {
  itKeepsRule(unbrokenSeries, "unbrokenSeries");

  itIsBrokenBy(unbrokenSeries, [
    [
      "a year that is missing",
      without("destatis-23111.beds-2018"),
      { path: path("destatis-23111.beds-2019", 1), message: "expected a figure of 2018 as well", whole: true },
    ],
    [
      "several years that are missing",
      without(...years("hospitals", 2015, 2020)),
      { path: path("destatis-23111.hospitals-2021", 6), message: "expected a figure of 2020 as well", whole: true },
    ],
    [
      "a year that was mistyped, wherever it stands",
      (dataset) => altered(dataset, path("destatis-23121.costs-2016"), "2006"),
      { path: path("destatis-23121.costs-2017"), message: "expected a figure of 2016 as well", whole: true },
    ],
    ...["2018-05", "2017-2018"].map(
      (period): Breach => [
        `a year of which there is only ${period}`,
        (dataset) => altered(dataset, path("destatis-23111.beds-2018"), period),
        { path: path("destatis-23111.beds-2019"), message: "expected a figure of 2018 as well", whole: true },
      ],
    ),
    [
      "the years between the first of three and the others",
      without(...years("stay", 2015, 2021)),
      { path: path("destatis-23111.stay-2022", 7), message: "expected a figure of 2021 as well", whole: true },
    ],
    [
      "a year that is missing, from the last to the first",
      (dataset) => {
        const { statistics } = without("destatis-23111.beds-2018")(dataset);
        return { ...dataset, statistics: statistics.toReversed() };
      },
      {
        path: [
          "statistics",
          tables.statistics.length - 1 - positionOf("statistics", "destatis-23111.beds-2019"),
          "timePeriod",
        ],
        message: "expected a figure of 2018 as well",
        whole: true,
      },
    ],
  ]);

  itAllows(unbrokenSeries, [
    ["a series that begins later and ends earlier", without("destatis-23111.beds-2014", "destatis-23111.beds-2023")],
    ["two years alone, however far apart", without(...years("stay", 2015, 2022))],
    ["no series at all", without(...years("stay", 2014, 2023))],
  ]);
});
