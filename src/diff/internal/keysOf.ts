import { keyFieldOf } from "./keyFieldOf.js";
import type { Fields } from "./Tables.js";

/**
 * What each record of a table is known by: its id; where it has none, what it is about (a corroboration: the statistic), and
 * which one it is of those about the same, as in `gtai-2024.companies#2`; else its content.
 */
export function keysOf(records: readonly Fields[]): string[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const field = keyFieldOf(record);
    if (field === "id") return record["id"] as string;
    const about = field === undefined ? JSON.stringify(record) : (record[field] as string);
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return count === 1 ? about : `${about}#${count}`;
  });
}
