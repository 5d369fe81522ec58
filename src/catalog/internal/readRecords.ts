import { describe, InvalidDataError } from "../../errors.js";
import type { DataIssues } from "./DataIssues.js";
import type { Fields } from "./Fields.js";

/** The records of a list, in a list of ours; what is no record leaves a gap, so that positions stay those of the caller. */
export function readRecords(issues: DataIssues, table: string, list: unknown): (Fields | undefined)[] {
  const records: (Fields | undefined)[] = [];
  try {
    if (!Array.isArray(list)) issues.add(table, `expected an array, got ${describe(list)}`);
    else {
      for (let i = 0; i < list.length; i++) {
        const record: unknown = list[i];
        const sound = typeof record === "object" && record !== null;
        if (!sound) issues.add(`${table}[${i}]`, `expected a record, got ${describe(record)}`);
        records.push(sound ? (record as Fields) : undefined);
      }
    }
  } catch (error) {
    if (error instanceof InvalidDataError) throw error;
    issues.add(table, "cannot be read: a property throws");
  }
  return records;
}
