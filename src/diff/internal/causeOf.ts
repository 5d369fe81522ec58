import type { ValueCause, ValueChanged } from "../DatasetChange.js";
import { fieldOf } from "./fieldOf.js";
import { isEqual } from "./isEqual.js";
import { renamed } from "./renamed.js";
import type { Tables } from "./Tables.js";

/** Why a value differs, where that can be told from the value itself. */
export function causeOf(
  { table, path, before: was, after: is }: Pick<ValueChanged, "table" | "path" | "before" | "after">,
  before: Tables,
  after: Tables,
): ValueCause | undefined {
  if (isEqual(renamed(was, before, after), is)) return "renamed";
  const field = path.join(".");
  if (table === "indicators" && (field === "unit" || field === "kind")) return "meaning";
  if (table === "statistics" && field === "indicator" && !measuresAlike(was, is, before, after)) return "meaning";
  if (table === "statistics" && field === "value" && was === null) return "addition";
  if (Array.isArray(was) && Array.isArray(is) && isEqual(sorted(was), sorted(is))) return "order";
  return undefined;
}

/** Whether figures of two indicators are read in the same way. */
function measuresAlike(was: unknown, is: unknown, before: Tables, after: Tables): boolean {
  const earlier = before.tables.get("indicators")?.get(was as string);
  const later = after.tables.get("indicators")?.get(is as string);
  return ["unit", "kind"].every((name) => isEqual(fieldOf(earlier, name), fieldOf(later, name)));
}

function sorted(list: readonly unknown[]): readonly string[] {
  return list.map((item) => JSON.stringify(item)).sort();
}
