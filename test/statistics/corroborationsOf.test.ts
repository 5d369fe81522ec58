import { describe, expect, it } from "vitest";
import {
  corroborations,
  corroborationsOf,
  getStatistic,
  InvalidArgumentError,
  statistics,
  UnknownIdError,
} from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

describe("corroborationsOf", () => {
  keepsDataset();

  it("answers with the records about a figure, in the order of the table", () => {
    expect(statistics.flatMap(({ id }) => corroborationsOf(id))).toEqual(corroborations);
    expect(corroborationsOf("gtai-2024.companies").map(({ statistic }) => statistic)).toContain("gtai-2024.companies");
    for (const corroboration of corroborationsOf("gtai-2024.employees"))
      expect(corroborations).toContain(corroboration);
  });

  it("takes a figure's record as well as its id", () => {
    expect(corroborationsOf(getStatistic("gtai-2024.companies"))).toBe(corroborationsOf("gtai-2024.companies"));
  });

  it("gives the same frozen list to the same question, an empty one too", () => {
    for (const id of ["gtai-2024.companies", "gtai-2024.companies-50-99-employees"] as const) {
      expect(isDeeplyFrozen(corroborationsOf(id))).toBe(true);
      expect(corroborationsOf(id)).toBe(corroborationsOf(id));
    }
  });

  it("suggests the figure that was meant", () => {
    const error = refusal(UnknownIdError, "gtai-2024.company", () => corroborationsOf("gtai-2024.company" as never));
    expect(error).toMatchObject({ kind: "statistic", suggestions: ["gtai-2024.companies"] });
  });

  itNamesUnreadable("statistic", corroborationsOf);

  itRefuses(corroborationsOf, UnknownIdError, {
    "an object whose getters throw": InvalidArgumentError,
    "a proxy that throws": InvalidArgumentError,
    "a list behind a proxy that throws": InvalidArgumentError,
    "a revoked proxy": InvalidArgumentError,
  });
});
