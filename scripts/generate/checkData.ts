import type { Dataset } from "../../src/generated/tables.js";
import { formatPath } from "../../src/internal/messages.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { redirectSchema } from "../../src/schema/redirectSchema.js";
import { rules as generalRules } from "../../src/schema/rules/rules.js";
import { tables as tableList, tableNames } from "../../src/schema/tables.js";
import { rules as ownRules } from "../rules/rules.js";
import type { DataProblem, RawData, RawRecord } from "./readData.js";

/**
 * Checks every record against its schema, and all rules between records. Reports everything that is wrong at once.
 *
 * Rules see only records that have the right shape. A problem is left out if it may come from a broken record: it names an
 * id that such a record has or refers to, or is about a table as a whole that holds one. Fixing the record may fix it too.
 */
export function checkData({ tables, problems: unreadable, unread }: RawData): {
  dataset: OpenDataset;
  problems: DataProblem[];
} {
  const problems: DataProblem[] = [...unreadable];
  const valid = {} as Record<keyof Dataset, RawRecord[]>;
  const broken: unknown[] = [];
  const incomplete = new Set<unknown>(unread.keys());
  for (const table of [...tableNames, "redirects"] as const) {
    const schema = table === "redirects" ? redirectSchema : tableList[table].schema;
    valid[table] = tables[table].filter((record) => {
      const { success, error } = schema.safeParse(record.value);
      if (success) return true;
      broken.push(record.value);
      incomplete.add(table);
      for (const { path, message } of error.issues) {
        problems.push({ file: record.file, record: record.label, ...propertyAt(path), expected: message });
      }
      return false;
    });
  }

  const dataset = Object.fromEntries(
    Object.entries(valid).map(([table, records]) => [
      table,
      table === "redirects"
        ? Object.fromEntries(records.map(({ label, value }) => [label, value]))
        : records.map(({ value }) => value),
    ]),
  ) as unknown as OpenDataset;
  const brokenText = [JSON.stringify(broken), ...unread.values()].join();
  for (const { name, check } of [...generalRules, ...ownRules]) {
    for (const { path, message, about, whole } of check(dataset)) {
      if (about !== undefined && brokenText.includes(JSON.stringify(about))) continue;
      if (whole && incomplete.has(path[0])) continue;
      const [table, position, ...inside] = path as [keyof Dataset, number | string, ...(string | number)[]];
      const record = valid[table].find(
        ({ label }, at) => position === at || (table === "redirects" && position === label),
      );
      problems.push({
        file: record?.file ?? String(table),
        ...(record && { record: record.label }),
        ...propertyAt(inside),
        expected: message,
        rule: name,
      });
    }
  }
  return { dataset, problems };
}

function propertyAt(path: readonly PropertyKey[]): { property?: string } {
  return path.length === 0 ? {} : { property: formatPath(path) };
}
