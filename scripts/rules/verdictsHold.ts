import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { Rule } from "../../src/schema/rules/Rule.js";

type Figure = OpenDataset["statistics"][number];
type Known = Figure & { readonly value: number };

/** Verdicts for equal numbers. Under the others the number differs, or nothing was found. */
const SAME: readonly string[] = ["agrees", "same-figure-other-scope"];

/**
 * A verdict matches the numbers: statistics that agree are equal after rounding to the less precise of the two, and those that
 * differ aren't. Statistics of another indicator, area, breakdown, hospital or year aren't compared.
 */
export const verdictsHold: Rule = {
  name: "verdictsHold",
  *check({ corroborations, statistics }) {
    const figures = new Map(statistics.map((figure) => [figure.id, figure]));
    for (const [at, { statistic, verdict, against }] of corroborations.entries()) {
      const figure = figures.get(statistic);
      for (const [i, id] of against.entries()) {
        const other = figures.get(id);
        if (!isKnown(figure) || !isKnown(other) || !isComparable(figure, other)) continue;
        const isSame = isSameNumber(figure, other);
        if (isSame === SAME.includes(verdict)) continue;
        const message = `expected a figure that ${isSame ? "differs" : "is the same after rounding"} ("${verdict}")`;
        yield { path: ["corroborations", at, "against", i], message: `${message}: ${figure.value}, ${other.value}` };
      }
    }
  },
};

function isKnown(figure: Figure | undefined): figure is Known {
  return typeof figure?.value === "number";
}

function isComparable(a: Figure, b: Figure): boolean {
  const scopes = [a, b].map(({ indicator, refArea, breakdown, subject }) => [indicator, refArea, breakdown, subject]);
  const isOneYear = (a.timePeriod ?? b.timePeriod) === (b.timePeriod ?? a.timePeriod);
  return isOneYear && JSON.stringify(scopes[0]) === JSON.stringify(scopes[1]);
}

/** Reports whether the less precise of two statistics may be a rounded form of the other. */
function isSameNumber(a: Known, b: Known): boolean {
  const [coarse, fine] = precision(a) >= precision(b) ? [a, b] : [b, a];
  const step = precision(coarse);
  const difference = fine.value - coarse.value;
  if (Math.abs(difference) <= step / 2) return true;
  // "more than 15,900" also fits 15,985
  const beyond = coarse.comparator?.startsWith(">") ? difference : coarse.comparator ? -difference : 0;
  return beyond > 0 && beyond < step;
}

/** Returns the unit a value is rounded to: 10,000 for 480,000, 0.1 for 7.2. Words ("two thirds") mean whole percents at best. */
function precision({ value, obsStatus }: Known): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  let place = 10 ** -decimals;
  if (value !== 0) while (value % (place * 10) === 0) place *= 10;
  return obsStatus === "E" ? Math.max(place, 1) : place;
}
