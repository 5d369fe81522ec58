import type { Tables } from "./Tables.js";

/** The records that stand for an id that is gone; none unless all of them stand in the table in which it stood. */
export function successorsOf(id: string, before: Tables, after: Tables): readonly string[] {
  const to = after.redirects?.get(id)?.to ?? [];
  const successors = typeof to === "string" ? [to] : to;
  const table = before.tableOf.get(id);
  return table !== undefined && successors.every((successor) => after.tableOf.get(successor) === table)
    ? successors
    : [];
}
