import type { OpenDataset } from "../../src/model/OpenIds.js";
import type { Fields, FlatDataset, FlatRecord } from "./FlatDataset.js";
import { provenance } from "./provenance.js";
import { snakeCase } from "./snakeCase.js";

/**
 * A dataset in the shape in which rows are made of it.
 *
 * Where the value of a field has a source of its own, source, date, basis and note go into a list `facts` of the record.
 * Corroborations, which have no id, get their position as one. Statistics, whose order none of their fields tells, get it
 * too: a database keeps no order. Redirects become records with a list of successors.
 */
export function toFlat({ corroborations, redirects, ...tables }: OpenDataset): FlatDataset {
  return {
    ...(Object.fromEntries(
      Object.entries(tables).map(([table, records]) => [table, records.map(splitFacts)]),
    ) as unknown as FlatDataset),
    statistics: tables.statistics.map(({ id, ...record }, i) => ({ id, position: i + 1, ...record })),
    corroborations: corroborations.map((record, i) => ({ id: i + 1, ...record })),
    redirects: Object.entries(redirects).map(([id, { kind, to }]) => ({ id, kind, successors: [to].flat() })),
  };
}

function splitFacts(record: object): FlatRecord {
  const facts: Fields[] = [];
  const fields = Object.entries(record).map(([field, part]): [string, unknown] => {
    if (!isSourced(part)) return [field, part];
    const entries = Object.entries(part);
    facts.push({ field: snakeCase(field), ...Object.fromEntries(entries.filter(([key]) => provenance.includes(key))) });
    return [field, Object.fromEntries(entries.filter(([key]) => !provenance.includes(key)))];
  });
  return Object.fromEntries(facts.length === 0 ? fields : [...fields, ["facts", facts]]) as unknown as FlatRecord;
}

function isSourced(part: unknown): part is Fields {
  return typeof part === "object" && part !== null && "value" in part && "basis" in part;
}
