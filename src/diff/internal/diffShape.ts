import type { DatasetChange } from "../DatasetChange.js";
import { fieldOf } from "./fieldOf.js";
import { nullableFields, optionalFields } from "./optionalFields.js";
import { type FieldShape, Shape } from "./Shape.js";
import type { Fields } from "./Tables.js";

/** Fields that a table gained or lost, and those whose type or optionality changed; of fields within one, only the outermost. */
export function diffShape(table: string, before: readonly Fields[], after: readonly Fields[]): DatasetChange[] {
  const [was, is] = [new Shape(before), new Shape(after)];
  const mayLack = new Set(fieldOf(optionalFields, table) as readonly string[] | undefined);
  const mayBeNull = new Set(fieldOf(nullableFields, table) as readonly string[] | undefined);
  const changes: DatasetChange[] = [];

  for (const [field, shape] of was.fields) {
    const later = is.fields.get(field);
    // an object or a list that is gone takes its fields along; one that is empty tells nothing of them
    if (!is.objects.has(shape.parent) || field.endsWith("[]")) continue;
    if (later === undefined && !mayLack.has(field)) {
      changes.push({ kind: "field-removed", release: "major", table, field });
    }
  }
  for (const [field, shape] of is.fields) {
    const earlier = was.fields.get(field);
    if (earlier !== undefined) changes.push(...compare(field, earlier, shape));
    else if (was.objects.has(shape.parent) && !field.endsWith("[]")) {
      changes.push({ kind: "field-added", release: "minor", table, field });
    }
  }
  return changes;

  function compare(field: string, earlier: FieldShape, later: FieldShape): DatasetChange[] {
    const found: DatasetChange[] = [];
    if ([...later.types].some((type) => !earlier.types.has(type) && !(type === "null" && mayBeNull.has(field)))) {
      const [from, to] = [[...earlier.types].sort(), [...later.types].sort()];
      found.push({ kind: "field-type", release: "major", table, field, before: from, after: to });
    }
    const optional = !is.isComplete(later);
    if (!field.endsWith("[]") && optional === was.isComplete(earlier) && !mayLack.has(field)) {
      const release = optional ? "major" : "minor";
      found.push({ kind: "field-optionality", release, table, field, optional });
    }
    return found;
  }
}
