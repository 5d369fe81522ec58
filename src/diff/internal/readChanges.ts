import type { DatasetChange } from "../DatasetChange.js";
import { fieldOf } from "./fieldOf.js";
import { JsonCopy } from "./JsonCopy.js";

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
  const reader = new JsonCopy();
  const changes = reader.read("changes", value);
  if (!Array.isArray(changes)) reader.refuse("changes", "expected a list of changes");
  else for (const [at, change] of changes.entries()) checkChange(`changes[${at}]`, change, reader);
  reader.throwIfAny();
  return changes as DatasetChange[];
}

function checkChange(path: string, change: unknown, reader: JsonCopy): void {
  const kind = fieldOf(change, "kind");
  if (typeof kind !== "string" || !Object.hasOwn(FIELDS, kind)) {
    reader.refuse(`${path}.kind`, 'expected a kind such as "record-added"');
    return;
  }
  if (!["major", "minor", "patch"].includes(fieldOf(change, "release") as string)) {
    reader.refuse(`${path}.release`, 'expected "major", "minor" or "patch"');
  }
  if (kind === "value-changed" && fieldOf(change, "before") === undefined && fieldOf(change, "after") === undefined) {
    reader.refuse(path, "expected a value before or after");
  }
  for (const name of FIELDS[kind as Kind]) {
    const field = fieldOf(change, name);
    if (!LISTS.includes(name)) {
      if (typeof field !== "string") reader.refuse(`${path}.${name}`, "expected text");
    } else if (!Array.isArray(field) || field.some((text) => typeof text !== "string")) {
      reader.refuse(`${path}.${name}`, "expected a list of texts");
    }
  }
}
