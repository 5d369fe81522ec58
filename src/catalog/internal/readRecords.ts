import { InvalidDataError } from "../../errors.js";
import { describe } from "../../internal/messages.js";
import type { DataIssues } from "./DataIssues.js";
import type { Fields } from "./Fields.js";

/** The records of a list, in a list of ours; what is no record leaves a gap, so that positions stay those of the caller. */
export function readRecords(issues: DataIssues, table: string, list: unknown): (Fields | undefined)[] {
  try {
    if (Array.isArray(list)) return copy(issues, table, list);
    issues.add(table, `expected an array, got ${describe(list)}`);
  } catch (error) {
    if (error instanceof InvalidDataError) throw error;
    issues.add(table, "cannot be read: a property throws");
  }
  return [];
}

function copy(issues: DataIssues, table: string, list: readonly unknown[]): (Fields | undefined)[] {
  // as long as it will be: a list that grows holds up to half as much again
  const records = new Array<Fields | undefined>(list.length);
  for (let i = 0; i < records.length; i++) {
    const record = list[i];
    const sound = typeof record === "object" && record !== null;
    if (!sound) issues.add(`${table}[${i}]`, `expected a record, got ${describe(record)}`);
    records[i] = sound ? (record as Fields) : undefined;
  }
  return records;
}
