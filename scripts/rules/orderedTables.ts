import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { Problem, Rule } from "../../src/schema/rules/Rule.js";

/**
 * Tables without an order of their own stand by id (sources after the two documents), numbered ones by number from 1,
 * corroborations like the statistics.
 */
export const orderedTables: Rule = {
  name: "orderedTables",
  *check(dataset) {
    for (const table of ["hospitals", "states", "indicators"] as const) {
      const ids = dataset[table].map(({ id }) => id);
      for (const [at, id] of ids.entries()) {
        if (at > 0 && id < (ids[at - 1] as string))
          yield { path: [table, at, "id"], message: `expected it before "${ids[at - 1]}"` };
      }
    }
    for (const table of ["clusters", "policyAreas"] as const) {
      for (const [at, { number }] of dataset[table].entries()) {
        if (number !== at + 1)
          yield { path: [table, at, "number"], message: `expected ${at + 1}, got ${number}`, whole: true };
      }
    }
    // the two documents that the dataset starts from stand first
    const others = dataset.sources.slice(2).map(({ id }) => id);
    for (const [at, id] of others.entries()) {
      if (at > 0 && id < (others[at - 1] as string)) {
        yield { path: ["sources", at + 2, "id"], message: `expected it before "${others[at - 1]}"` };
      }
    }
    yield* corroborationOrder(dataset);
  },
};

function* corroborationOrder({ corroborations, statistics }: OpenDataset): Iterable<Problem> {
  const position = new Map(statistics.map(({ id }, at) => [id, at]));
  for (const [at, { statistic }] of corroborations.entries()) {
    const before = at > 0 ? position.get((corroborations[at - 1] as { statistic: string }).statistic) : undefined;
    if (before !== undefined && (position.get(statistic) ?? before) < before) {
      yield { path: ["corroborations", at, "statistic"], message: "expected the order of the statistics" };
    }
  }
}
