import type { Rule } from "./Rule.js";
import { tableOfIds } from "./references.js";

/** A retired id leads to current ids of one table in one step and isn't current itself. A split has at least two successors. */
export const validRedirects: Rule = {
  name: "validRedirects",
  *check(dataset) {
    const tableOf = tableOfIds(dataset);
    for (const [id, { kind, to }] of Object.entries(dataset.redirects)) {
      const path = ["redirects", id];
      if (tableOf.has(id)) yield { path, message: `expected a retired id: "${id}" is a current one` };
      const successors = kind === "moved" ? [to] : to;
      for (const successor of successors) {
        if (!tableOf.has(successor)) {
          yield { path: [...path, "to"], message: `expected a current id, got "${successor}"`, about: successor };
        }
      }
      if (kind === "split" && successors.length < 2)
        yield { path: [...path, "to"], message: "expected at least two successors" };
      // successors that aren't current are reported above
      if (new Set(successors.flatMap((successor) => tableOf.get(successor) ?? [])).size > 1) {
        yield { path: [...path, "to"], message: "expected successors of one table" };
      }
    }
  },
};
