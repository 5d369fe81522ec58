import { describe } from "vitest";
import { getStatistic, statistics } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getStatistic", () => {
  itLooksUp(getStatistic, statistics, { kind: "statistic", typo: "gtai-2024.company", meant: "gtai-2024.companies" });
});
