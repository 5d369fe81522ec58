import type { Rule } from "../../src/schema/rules/Rule.js";
import { type Table, tableNames, tables } from "../../src/schema/tables.js";

type Keys = Partial<Record<"id" | "number" | "statistic", string | number>>;

/**
 * Records without an order of their own are sorted by id; of the sources, the two main ones come first. Numbered records
 * count from 1, and corroborations follow the order of the statistics.
 */
export const orderedTables: Rule = {
  name: "orderedTables",
  *check(dataset) {
    const position = new Map(dataset.statistics.map(({ id }, at): [unknown, number] => [id, at]));
    for (const table of tableNames) {
      const { order, pinned = 0 }: Table = tables[table];
      if (order === undefined) continue;
      const keys = (dataset[table] as readonly Keys[]).map((record) => record[order]!);
      for (const [at, key] of keys.entries()) {
        const path = [table, at, order];
        if (order === "number" && key !== at + 1)
          yield { path, message: `expected ${at + 1}, got ${key}`, whole: true };
        if (at <= pinned) continue;
        const before = keys[at - 1]!;
        if (order === "id" && key < before) yield { path, message: `expected it before "${before}"` };
        // never true of an unknown statistic, which another rule reports
        if (order === "statistic" && position.get(key)! < position.get(before)!)
          yield { path, message: "expected the order of the statistics" };
      }
    }
  },
};
