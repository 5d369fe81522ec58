import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { Rule } from "../../src/schema/rules/Rule.js";

/** Averages, shares and ranks of states don't add up. */
const ADDITIVE: readonly string[] = ["count", "amount"];

/**
 * If a source gives a count or an amount for every state and for Germany, the states add up to the total. Sixteen rounded values
 * may be off by up to eight, half a unit each. A note on the total then names the sum.
 */
export const statesAddUp: Rule = {
  name: "statesAddUp",
  *check({ indicators, states, statistics }) {
    const kindOf = new Map(indicators.map(({ id, kind }) => [id, kind]));
    const byState = new Map<string, Map<string, number>>();
    for (const figure of statistics) {
      if (!figure.refArea.startsWith("DE-") || figure.value === null) continue;
      const key = keyOf(figure);
      byState.set(key, (byState.get(key) ?? new Map()).set(figure.refArea, figure.value));
    }
    for (const [at, total] of statistics.entries()) {
      const parts = byState.get(keyOf(total));
      if (total.refArea !== "DE" || total.value === null || parts?.size !== states.length) continue;
      if (!ADDITIVE.includes(kindOf.get(total.indicator) as string)) continue;
      const sum = [...parts.values()].reduce((all, value) => all + value, 0);
      const isExplained =
        Math.abs(sum - total.value) <= states.length / 2 && total.note?.includes(sum.toLocaleString("en"));
      if (sum !== total.value && !isExplained) {
        const message = `expected ${sum}, the sum of the states, or a note that names it where rounding sets them apart`;
        yield { path: ["statistics", at, "value"], message: `${message}; got ${total.value}` };
      }
    }
  },
};

/** Identifies statistics that may be parts of the same total. */
function keyOf({
  source,
  indicator,
  timePeriod,
  coverage,
  breakdown,
  subject,
}: OpenDataset["statistics"][number]): string {
  return JSON.stringify([source, indicator, timePeriod, coverage, breakdown, subject]);
}
