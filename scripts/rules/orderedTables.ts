import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { Problem, Rule } from "../../src/schema/rules/Rule.js";

/**
 * Tables without an order of their own stand by id (sources after the two documents), numbered ones by number from 1,
 * corroborations like the statistics.
 */
export const orderedTables: Rule = {
  name: "orderedTables",
  *check(dataset) {
    // the two documents that the dataset starts from stand first
    for (const [table, first] of [
      ["hospitals", 0],
      ["states", 0],
      ["indicators", 0],
      ["sources", 2],
    ] as const) {
      const ids = dataset[table].map(({ id }) => id);
      for (const [at, id] of ids.entries()) {
        const before = ids[at - 1] as string;
        if (at > first && id < before) yield { path: [table, at, "id"], message: `expected it before "${before}"` };
      }
    }
    for (const table of ["clusters", "policyAreas"] as const) {
      for (const [at, { number }] of dataset[table].entries()) {
        if (number !== at + 1)
          yield { path: [table, at, "number"], message: `expected ${at + 1}, got ${number}`, whole: true };
      }
    }
    yield* corroborationOrder(dataset);
  },
};

function* corroborationOrder({ corroborations, statistics }: OpenDataset): Iterable<Problem> {
  const position = new Map(statistics.map(({ id }, at) => [id, at]));
  // an unknown figure stands nowhere, neither before nor behind
  const places = corroborations.map(({ statistic }) => position.get(statistic) ?? Number.NaN);
  for (const [at, place] of places.entries()) {
    if (place < (places[at - 1] ?? 0)) {
      yield { path: ["corroborations", at, "statistic"], message: "expected the order of the statistics" };
    }
  }
}
