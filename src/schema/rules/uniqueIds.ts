import { idTables } from "../tables.js";
import type { Rule } from "./Rule.js";

/** An id belongs to one record of the whole dataset, so it can be resolved, linked and retired without naming its table. */
export const uniqueIds: Rule = {
  name: "uniqueIds",
  *check(dataset) {
    const seen = new Set<string>();
    for (const table of idTables) {
      for (const [position, { id }] of dataset[table].entries()) {
        if (seen.has(id)) yield { path: [table, position, "id"], message: `expected a new id: "${id}" is taken` };
        seen.add(id);
      }
    }
  },
};
