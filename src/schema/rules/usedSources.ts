import type { Rule } from "./Rule.js";
import { references } from "./references.js";

/** Every source is used by at least one record. */
export const usedSources: Rule = {
  name: "usedSources",
  *check(dataset) {
    const used = new Set([...references(dataset)].map(({ id }) => id));
    for (const [at, { id }] of dataset.sources.entries()) {
      if (!used.has(id)) yield { path: ["sources", at], message: "expected a record that uses it", about: id };
    }
  },
};
