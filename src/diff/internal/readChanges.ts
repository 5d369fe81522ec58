import { type DataIssue, InvalidDataError } from "../../errors.js";
import type { DatasetChange } from "../DatasetChange.js";
import { fieldOf } from "./fieldOf.js";
import { readJson } from "./readJson.js";

type Kind = DatasetChange["kind"];

/** The fields that a change of each kind has, beside its release. */
const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  "table-added": ["table"],
  "table-removed": ["table"],
  "record-added": ["table", "id"],
  "record-removed": ["table", "id"],
  "record-retired": ["table", "id", "successors"],
  "record-renamed": ["table", "from", "id"],
  "field-added": ["table", "field"],
  "field-removed": ["table", "field"],
  "field-optionality": ["table", "field"],
  "field-type": ["table", "field", "before", "after"],
  "value-changed": ["table", "id", "path"],
  "order-changed": ["table", "order"],
  "redirect-added": ["table", "id"],
  "redirect-removed": ["table", "id"],
  "redirect-changed": ["table", "id"],
};

/** Those of them that are lists of texts; the others are texts. */
const LISTS = ["successors", "before", "after", "path", "order"];

/** Checks that a value is a list of changes, since it may come from a file. */
export function readChanges(value: unknown): readonly DatasetChange[] {
  const issues: DataIssue[] = [];
  const changes = readJson("changes", value, issues);
  if (!Array.isArray(changes)) issues.push({ path: "changes", message: "expected a list of changes" });
  else for (const [at, change] of changes.entries()) checkChange(`changes[${at}]`, change, issues);
  if (issues.length > 0) throw new InvalidDataError(issues.slice(0, 1000));
  return changes as DatasetChange[];
}

function checkChange(path: string, change: unknown, issues: DataIssue[]): void {
  const kind = fieldOf(change, "kind");
  if (typeof kind !== "string" || !Object.hasOwn(FIELDS, kind)) {
    issues.push({ path: `${path}.kind`, message: 'expected a kind such as "record-added"' });
    return;
  }
  if (!["major", "minor", "patch"].includes(fieldOf(change, "release") as string)) {
    issues.push({ path: `${path}.release`, message: 'expected "major", "minor" or "patch"' });
  }
  if (kind === "value-changed" && fieldOf(change, "before") === undefined && fieldOf(change, "after") === undefined) {
    issues.push({ path, message: "expected a value before or after" });
  }
  for (const name of FIELDS[kind as Kind]) {
    const field = fieldOf(change, name);
    const texts: readonly unknown[] = LISTS.includes(name) && Array.isArray(field) ? field : [field];
    if (texts.some((text) => typeof text !== "string"))
      issues.push({ path: `${path}.${name}`, message: "expected text" });
  }
}
