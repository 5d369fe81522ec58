import type { Dataset } from "../../src/model/Dataset.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { clusterSchema } from "../../src/schema/clusterSchema.js";
import { corroborationSchema } from "../../src/schema/corroborationSchema.js";
import { focusAreaSchema } from "../../src/schema/focusAreaSchema.js";
import { hospitalSchema } from "../../src/schema/hospitalSchema.js";
import { indicatorSchema } from "../../src/schema/indicatorSchema.js";
import { policyAreaSchema } from "../../src/schema/policyAreaSchema.js";
import { programmeSchema } from "../../src/schema/programmeSchema.js";
import { redirectSchema } from "../../src/schema/redirectSchema.js";
import { rules as generalRules } from "../../src/schema/rules/rules.js";
import { sourceSchema } from "../../src/schema/sourceSchema.js";
import { stateSchema } from "../../src/schema/stateSchema.js";
import { statisticSchema } from "../../src/schema/statisticSchema.js";
import { rules as ownRules } from "../rules/rules.js";
import type { DataProblem } from "./DataProblem.js";
import type { RawData, RawRecord } from "./readData.js";

const schemas = {
  clusters: clusterSchema,
  focusAreas: focusAreaSchema,
  hospitals: hospitalSchema,
  states: stateSchema,
  programmes: programmeSchema,
  policyAreas: policyAreaSchema,
  indicators: indicatorSchema,
  statistics: statisticSchema,
  corroborations: corroborationSchema,
  sources: sourceSchema,
  redirects: redirectSchema,
} as const;

/**
 * Checks every record against its schema, and all rules between records; finds everything that is wrong in one go.
 *
 * Rules see only records that have their shape. What a rule says about an id that a broken record has or names, or about a
 * table as a whole in which one is broken, is left out, since mending that record may mend it too.
 */
export function checkData({ tables, problems: unreadable, unread }: RawData): {
  dataset: OpenDataset;
  problems: DataProblem[];
} {
  const problems: DataProblem[] = [...unreadable];
  const sound = {} as Record<keyof Dataset, RawRecord[]>;
  const broken: unknown[] = [];
  const incomplete = new Set<unknown>(unread.keys());
  for (const table of Object.keys(schemas) as (keyof Dataset)[]) {
    sound[table] = tables[table].filter((record) => {
      const { success, error } = schemas[table].safeParse(record.value);
      if (success) return true;
      broken.push(record.value);
      incomplete.add(table);
      for (const { path, message } of error.issues) {
        problems.push({ file: record.file, record: record.label, ...fieldOf(path), expected: message });
      }
      return false;
    });
  }

  const dataset = Object.fromEntries(
    Object.entries(sound).map(([table, records]) => [
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
      const [table, position, ...field] = path as [keyof Dataset, number | string, ...(string | number)[]];
      const record = sound[table].find(
        ({ label }, at) => position === at || (table === "redirects" && position === label),
      );
      problems.push({
        file: record?.file ?? String(table),
        ...(record && { record: record.label }),
        ...fieldOf(field),
        expected: message,
        rule: name,
      });
    }
  }
  return { dataset, problems };
}

function fieldOf(path: readonly PropertyKey[]): { field?: string } {
  if (path.length === 0) return {};
  return {
    field: path
      .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
      .join("")
      .slice(1),
  };
}
