import type { IndicatorKind } from "../../model/Indicator.js";
import type { Rule } from "./Rule.js";

const EXPECTED: Readonly<Record<IndicatorKind, readonly [string, (value: number) => boolean]>> = {
  count: ["an integer from 0 (count)", (value) => Number.isInteger(value) && value >= 0],
  amount: ["a number from 0 (amount)", (value) => value >= 0],
  share: ["a percentage from 0 to 100 (share)", (value) => value >= 0 && value <= 100],
  ratio: ["a number above 0 (ratio)", (value) => value > 0],
  rank: ["an integer from 1 (rank)", (value) => Number.isInteger(value) && value >= 1],
  mean: ["a number from 0 (mean)", (value) => value >= 0],
};

/** A value fits the kind of its indicator: a share of 140, half a company or a rank of 0 doesn't. */
export const valueFitsKind: Rule = {
  name: "valueFitsKind",
  *check(dataset) {
    const kindOf = new Map(dataset.indicators.map(({ id, kind }) => [id, kind]));
    for (const [at, { indicator, value }] of dataset.statistics.entries()) {
      const kind = kindOf.get(indicator);
      if (kind === undefined || value === null) continue;
      const [expected, fits] = EXPECTED[kind];
      if (!fits(value)) yield { path: ["statistics", at, "value"], message: `expected ${expected}, got ${value}` };
    }
  },
};
