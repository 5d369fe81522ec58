import { isObject } from "../internal/untrusted.js";
import type { DatasetChange, ValueCause, ValueChanged } from "./DatasetChange.js";
import { readChanges, releases } from "./readChanges.js";
import { propertyOf } from "./readDataset.js";

/** The headings in order, each with the kinds of change below it. A changed value has its cause here. */
const SECTIONS: readonly (readonly [heading: string, ...kinds: readonly (DatasetChange["kind"] | ValueCause)[]])[] = [
  ["Removed", "table-removed", "record-removed", "redirect-removed"],
  ["Changed meaning", "meaning"],
  ["Changed order", "order-changed", "order"],
  ["Properties", "field-added", "field-removed", "field-optionality", "field-type"],
  ["Retired", "record-retired"],
  ["Renamed", "record-renamed", "renamed"],
  ["Added", "table-added", "record-added", "addition"],
  ["Replaced by a newer edition", "newer-edition"],
  ["Corrected", "correction"],
  ["Redirects", "redirect-added", "redirect-changed"],
];

/** Longer values are cut. */
const MOST_CHARACTERS = 200;

/**
 * Formats changes as Markdown, as in the changelog: what was removed, retired, added or corrected (old → new), by id.
 *
 * Omits what follows from another change: values that came or went with a whole property, and redirects of records that are
 * listed as retired or renamed.
 *
 * @param changes - the result of {@link diffDatasets}, or the `changes` of a release in `medtech-germany/changes.json`
 * @returns a list per sort of change, the most severe first; `"No data changed."` if there are no changes
 * @throws `InvalidDataError` if the argument isn't a list of changes
 * @example
 * ```ts
 * const before = { statistics: [{ id: "gtai-2024.beds", value: 480_000 }] };
 * const after = { statistics: [{ id: "gtai-2024.beds", value: 480_382 }] };
 * formatChanges(diffDatasets(before, after));
 * // => "**Corrected** (patch)\n\n- `gtai-2024.beds` (statistics) `value`: `480000` → `480382`\n"
 * ```
 */
export function formatChanges(changes: readonly DatasetChange[]): string {
  const read = readChanges(changes);
  const isImplied = impliedBy(read);
  const shown = read
    .filter((change) => !isImplied(change))
    .map((change) => ({ heading: headingOf(change), release: change.release, line: `- ${lineOf(change)}\n` }));
  const blocks = SECTIONS.flatMap(([heading]) => {
    const section = shown.filter((one) => one.heading === heading);
    return releases.flatMap((release) => {
      const lines = section.filter((one) => one.release === release).map(({ line }) => line);
      return lines.length === 0 ? [] : [`**${heading}** (${release})\n\n${lines.join("")}`];
    });
  });
  return blocks.length === 0 ? "No data changed.\n" : blocks.join("\n");
}

/** Returns a test for whether a change follows from another one. */
function impliedBy(changes: readonly DatasetChange[]): (change: DatasetChange) => boolean {
  const properties = new Set<string>();
  const replaced = new Set<string>();
  for (const change of changes) {
    if (change.kind === "field-added" || change.kind === "field-removed") {
      properties.add(`${change.table} ${change.field}`);
    }
    if (change.kind === "record-retired") replaced.add(change.id);
    if (change.kind === "record-renamed") replaced.add(change.from);
  }
  return (change) => {
    if (change.kind === "redirect-added") return replaced.has(change.id);
    if (change.kind !== "value-changed" || (change.before !== undefined && change.after !== undefined)) return false;
    return properties.has(`${change.table} ${change.path.join(".")}`);
  };
}

function headingOf(change: DatasetChange): string {
  const kind = change.kind === "value-changed" ? change.cause : change.kind;
  // a file that a later version wrote may name a cause that this one doesn't know
  return SECTIONS.find((section) => section.slice(1).includes(kind))?.[0] ?? "Corrected";
}

/** Formats one change on one line, without its release. */
function lineOf(change: DatasetChange): string {
  switch (change.kind) {
    case "table-added":
    case "table-removed":
      return `table ${markdownCode(change.table)}`;
    case "record-added":
    case "record-removed":
      return recordOf(change);
    case "record-retired":
      return `${recordOf(change)}, replaced by ${change.successors.map(markdownCode).join(", ")}`;
    case "record-renamed":
      return `${markdownCode(change.from)} (${change.table}) is now ${markdownCode(change.id)}`;
    case "field-added":
      return `${propertyIn(change)} added`;
    case "field-removed":
      return `${propertyIn(change)} removed`;
    case "field-optionality":
      return `${propertyIn(change)} is now ${change.optional ? "optional" : "in every record"}`;
    case "field-type":
      return `${propertyIn(change)}: ${change.before.join(" or ")} → ${change.after.join(" or ")}`;
    case "value-changed":
      return `${recordOf(change)} ${markdownCode(change.path.join("."))}: ${valuesOf(change)}`;
    case "order-changed":
      return `table ${markdownCode(change.table)}: ${change.order.map(markdownCode).join(", ")}`;
    case "redirect-added":
      return `${markdownCode(change.id)} redirects to ${targetsOf(change.after)}`;
    case "redirect-removed":
      return `${markdownCode(change.id)} no longer redirects to ${targetsOf(change.before)}`;
    case "redirect-changed":
      return `${markdownCode(change.id)} redirects to ${targetsOf(change.after)}, no longer to ${targetsOf(change.before)}`;
  }
}

function recordOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${markdownCode(id)} (${table})`;
}

function propertyIn({ table, field }: { readonly table: string; readonly field: string }): string {
  return `property ${markdownCode(field)} of ${markdownCode(table)}`;
}

/** Formats an earlier and a later value; of two lists, the entries that were added and removed. */
function valuesOf({ before, after, cause }: ValueChanged): string {
  if (before === undefined) return `${jsonCode(after)} added`;
  if (after === undefined) return `${jsonCode(before)} removed`;
  if (!Array.isArray(before) || !Array.isArray(after) || cause === "order") {
    return `${jsonCode(before)} → ${jsonCode(after)}`;
  }
  return [
    ...missingIn(before, after).map((item) => `+ ${jsonCode(item)}`),
    ...missingIn(after, before).map((item) => `− ${jsonCode(item)}`),
  ].join(", ");
}

/** Returns the other list's entries that a list lacks. */
function missingIn(list: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const known = new Set(list.map(canonicalJson));
  return others.filter((item) => !known.has(canonicalJson(item)));
}

/** Writes equal values as the same text, in whichever order their objects name the properties. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function targetsOf(redirect: unknown): string {
  const to = propertyOf(redirect, "to");
  const ids = [to].flat();
  const isIds = ids.every((id) => typeof id === "string");
  return markdownCode(isIds ? ids.join(", ") : String(JSON.stringify(to)));
}

function jsonCode(value: unknown): string {
  return markdownCode(JSON.stringify(value));
}

/** Writes a text as a Markdown code span on one line. */
function markdownCode(value: string): string {
  const text = value.replace(/\s+/g, " ");
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  // longer than any run of backticks in the text
  const fence = "`".repeat(Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const space = fence.length > 1 || shown.trim() !== shown || shown === "" ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}
