import type { DatasetChange } from "./DatasetChange.js";
import { formatChange } from "./internal/formatChange.js";
import { readChanges } from "./internal/readChanges.js";
import { sectionOf, sections } from "./internal/sectionOf.js";

/**
 * Changes in Markdown, as they stand in the changelog: what was removed, retired, added, corrected (old → new), by id.
 *
 * Values that came or went with a whole field, and redirects of records that are told to be retired or renamed, are not told
 * a second time.
 *
 * @param changes - what {@link diffDatasets} returned, or the `changes` of a release in `medtech-germany/changes.json`
 * @returns a list for each sort of change, the gravest first; `"No data changed."` when there is none
 * @throws `InvalidDataError` when that is not a list of changes
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
  const told = toldElsewhere(read);
  const blocks = sections.flatMap((section) => {
    const own = read.filter((change) => sectionOf(change) === section && !told(change));
    return ["major", "minor", "patch"].flatMap((release) => {
      const lines = own.filter((change) => change.release === release).map((change) => `- ${formatChange(change)}\n`);
      return lines.length === 0 ? [] : [`**${section}** (${release})\n\n${lines.join("")}`];
    });
  });
  return blocks.length === 0 ? "No data changed.\n" : blocks.join("\n");
}

/** Whether a change follows from another one of the list. */
function toldElsewhere(changes: readonly DatasetChange[]): (change: DatasetChange) => boolean {
  const fields = new Set<string>();
  const gone = new Set<string>();
  for (const change of changes) {
    if (change.kind === "field-added" || change.kind === "field-removed") fields.add(`${change.table} ${change.field}`);
    if (change.kind === "record-retired") gone.add(change.id);
    if (change.kind === "record-renamed") gone.add(change.from);
  }
  return (change) => {
    if (change.kind === "redirect-added") return gone.has(change.id);
    if (change.kind !== "value-changed" || (change.before !== undefined && change.after !== undefined)) return false;
    return fields.has(`${change.table} ${change.path.join(".")}`);
  };
}
