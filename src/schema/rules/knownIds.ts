import type { Rule } from "./Rule.js";
import { references, tableOfIds } from "./references.js";

/** Every id that a record refers to is in the table that the property refers to. */
export const knownIds: Rule = {
  name: "knownIds",
  *check(dataset) {
    const tableOf = tableOfIds(dataset);
    for (const { path, id, target } of references(dataset)) {
      if (tableOf.get(id) !== target) yield { path, message: `expected an id of ${target}, got "${id}"`, about: id };
    }
  },
};
