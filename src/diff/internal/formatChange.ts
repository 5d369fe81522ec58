import type { DatasetChange } from "../DatasetChange.js";
import { code } from "./code.js";
import { formatValues } from "./formatValues.js";

/** One change on one line, without its release. */
export function formatChange(change: DatasetChange): string {
  switch (change.kind) {
    case "table-added":
    case "table-removed":
      return `table ${code(change.table)}`;
    case "record-added":
    case "record-removed":
      return record(change);
    case "record-retired":
      return `${record(change)}, for ${change.successors.map(code).join(", ")}`;
    case "record-renamed":
      return `${code(change.from)} (${change.table}) is now ${code(change.id)}`;
    case "field-added":
    case "field-removed":
      return `field ${code(change.field)} of ${code(change.table)}`;
    case "field-optionality":
      return `field ${code(change.field)} of ${code(change.table)} is ${change.optional ? "missing in some records" : "in every record"} now`;
    case "field-type":
      return `field ${code(change.field)} of ${code(change.table)}: ${change.before.join(" or ")} → ${change.after.join(" or ")}`;
    case "value-changed":
      return `${record(change)} ${code(change.path.join("."))}: ${formatValues(change)}`;
    case "order-changed":
      return `table ${code(change.table)}: ${change.order.map(code).join(", ")}`;
    case "redirect-added":
      return `${code(change.id)} leads to ${code(targets(change.after))}`;
    case "redirect-removed":
      return `${code(change.id)} leads to ${code(targets(change.before))} no longer`;
    case "redirect-changed":
      return `${code(change.id)} leads to ${code(targets(change.after))}, no longer to ${code(targets(change.before))}`;
  }
}

function record({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${code(id)} (${table})`;
}

function targets(redirect: unknown): string {
  const to = (redirect as { readonly to?: unknown } | undefined)?.to;
  if (typeof to === "string") return to;
  const isIds = Array.isArray(to) && to.every((id) => typeof id === "string");
  return isIds ? to.join(", ") : String(JSON.stringify(to));
}
