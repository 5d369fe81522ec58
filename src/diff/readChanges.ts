import { formatPath } from "../internal/messages.js";
import { copyJson, hasOwn, Issues } from "../internal/untrusted.js";
import type { DatasetChange } from "./DatasetChange.js";
import { propertyOf } from "./readDataset.js";

/** All releases, the largest first. */
export const releases = ["major", "minor", "patch"] as const;

type Kind = DatasetChange["kind"];

/** The properties that a change of each kind has besides its release and table. */
const PROPERTIES: Readonly<Record<Kind, readonly string[]>> = {
  "table-added": [],
  "table-removed": [],
  "record-added": ["id"],
  "record-removed": ["id"],
  "record-retired": ["id", "successors"],
  "record-renamed": ["from", "id"],
  "field-added": ["field"],
  "field-removed": ["field"],
  "field-optionality": ["field"],
  "field-type": ["field", "before", "after"],
  "value-changed": ["id", "path"],
  "order-changed": ["order"],
  "redirect-added": ["id"],
  "redirect-removed": ["id"],
  "redirect-changed": ["id"],
};

/** Those of them that are lists of strings. The others are strings. */
const LISTS = ["successors", "before", "after", "path", "order"];

/** Checks a list of changes, which may come from a file, and copies it. */
export function readChanges(value: unknown): readonly DatasetChange[] {
  const issues = new Issues();
  const changes = copyJson(value, issues, "changes");
  issues.throwIfAny();
  if (!Array.isArray(changes)) issues.add("changes", "expected a list of changes");
  else for (const [i, change] of changes.entries()) checkChange(i, change, issues);
  issues.throwIfAny();
  return changes as DatasetChange[];
}

function checkChange(i: number, change: unknown, issues: Issues): void {
  const refuse = (message: string, ...path: string[]): void => issues.add(formatPath(["changes", i, ...path]), message);
  const kind = propertyOf(change, "kind");
  if (typeof kind !== "string" || !hasOwn(PROPERTIES, kind)) {
    refuse('expected a kind such as "record-added"', "kind");
    return;
  }
  if (!(releases as readonly unknown[]).includes(propertyOf(change, "release"))) {
    refuse('expected "major", "minor" or "patch"', "release");
  }
  const hasValue = ["before", "after"].some((name) => propertyOf(change, name) !== undefined);
  if (kind === "value-changed" && !hasValue) refuse("expected a value before or after");
  for (const name of ["table", ...PROPERTIES[kind as Kind]]) {
    const property = propertyOf(change, name);
    if (!LISTS.includes(name)) {
      if (typeof property !== "string") refuse("expected a string", name);
    } else if (!Array.isArray(property) || property.some((item) => typeof item !== "string")) {
      refuse("expected a list of strings", name);
    }
  }
}
