import { isObject } from "../internal/untrusted.js";
import type { DatasetChange } from "./DatasetChange.js";
import { type AnyRecord, propertyOf } from "./readDataset.js";

/**
 * The properties that records may lack since the last major release: a record that lacks one doesn't change the shape of its
 * table. Add a new optional property at once, and one that becomes optional only with the major release that makes it so.
 */
export const optionalProperties: Readonly<Record<string, readonly string[]>> = {
  clusters: [
    "aliases",
    "locator.page",
    "states.asOf",
    "states.note",
    "seat.asOf",
    "seat.note",
    "website",
    "website.asOf",
    "website.note",
    "legalName",
    "legalName.asOf",
    "legalName.note",
    "legalForm",
    "legalForm.asOf",
    "legalForm.note",
    "operator",
    "operator.asOf",
    "operator.note",
    "founded",
    "founded.asOf",
    "founded.note",
    "members",
    "members.comparator",
    "members.asOf",
    "members.note",
    "labels",
    "labels[].level",
    "labels[].awarded",
    "labels[].asOf",
    "labels[].note",
  ],
  focusAreas: ["aliases", "locator.page"],
  hospitals: ["locator.page"],
  programmes: [
    "abbreviation",
    "operator",
    "start",
    "audiences",
    "freeOfCharge",
    "partners",
    "partners[].cluster",
    "partners[].note",
    "targetMarkets",
    "locator.page",
    "note",
  ],
  policyAreas: ["locator.page"],
  indicators: ["unit", "definition"],
  statistics: [
    "comparator",
    "approximate",
    "qualifier",
    "timePeriod",
    "coverage",
    "coverage.sizeClass",
    "coverage.countedAs",
    "coverage.includes",
    "coverage.effects",
    "breakdown",
    "subject",
    "attributedTo",
    "items",
    "locator.page",
    "note",
  ],
  sources: ["published", "edition", "url", "note"],
};

/** The properties that may be null. */
export const nullableProperties: Readonly<Record<string, readonly string[]>> = { statistics: ["value"] };

/** What the records of a table show of one property. */
interface PropertyShape {
  readonly types: Set<string>;
  /** How many objects have it. */
  count: number;
  /** The path to these objects. */
  readonly parent: string;
}

/** The properties of a table's records. */
interface Shape {
  /** By path: `seat.value.city`, `partners[].country`. */
  readonly properties: ReadonlyMap<string, PropertyShape>;
  /** How many objects each path leads to. */
  readonly objects: ReadonlyMap<string, number>;
}

/** Finds properties that were added or removed (the outermost of nested ones), or whose type or optionality changed. */
export function diffShape(table: string, before: readonly AnyRecord[], after: readonly AnyRecord[]): DatasetChange[] {
  const [earlier, later] = [shapeOf(before), shapeOf(after)];
  const mayLack = (propertyOf(optionalProperties, table) ?? []) as readonly string[];
  const mayBeNull = (propertyOf(nullableProperties, table) ?? []) as readonly string[];
  const changes: DatasetChange[] = [];

  for (const [field, { parent }] of earlier.properties) {
    // without an object that could have the property, nothing shows that it was removed
    if (!later.objects.has(parent) || isEntry(field) || later.properties.has(field) || mayLack.includes(field))
      continue;
    changes.push({ kind: "field-removed", release: "major", table, field });
  }
  for (const [field, shape] of later.properties) {
    const was = earlier.properties.get(field);
    if (was !== undefined) compare(field, was, shape);
    else if (earlier.objects.has(shape.parent) && !isEntry(field)) {
      changes.push({ kind: "field-added", release: "minor", table, field });
    }
  }
  return changes;

  function compare(field: string, was: PropertyShape, is: PropertyShape): void {
    if ([...is.types].some((type) => !was.types.has(type) && !(type === "null" && mayBeNull.includes(field)))) {
      const types = { before: [...was.types].sort(), after: [...is.types].sort() };
      changes.push({ kind: "field-type", release: "major", table, field, ...types });
    }
    const optional = isOptional(later, is);
    if (!isEntry(field) && optional !== isOptional(earlier, was) && !mayLack.includes(field)) {
      changes.push({ kind: "field-optionality", release: optional ? "major" : "minor", table, field, optional });
    }
  }
}

/** Reports whether a path leads to the entries of a list, rather than to a property. */
function isEntry(path: string): boolean {
  return path.endsWith("[]");
}

function isOptional({ objects }: Shape, { count, parent }: PropertyShape): boolean {
  return count !== objects.get(parent);
}

function shapeOf(records: readonly AnyRecord[]): Shape {
  const properties = new Map<string, PropertyShape>();
  const objects = new Map<string, number>();
  for (const record of records) visitObject(record, "");
  return { properties, objects };

  function visitObject(object: AnyRecord, path: string): void {
    objects.set(path, (objects.get(path) ?? 0) + 1);
    for (const [name, value] of Object.entries(object)) visit(value, path === "" ? name : `${path}.${name}`, path);
  }

  function visit(value: unknown, path: string, parent: string): void {
    const shape = properties.get(path) ?? { types: new Set(), count: 0, parent };
    properties.set(path, shape);
    shape.count++;
    shape.types.add(typeNameOf(value));
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`, path);
    else if (isObject(value)) visitObject(value, path);
  }
}

function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
