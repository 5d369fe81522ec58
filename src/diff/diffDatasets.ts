import { isEqual } from "../internal/isEqual.js";
import type { OpenDataset } from "../model/OpenIds.js";
import type { DatasetChange } from "./DatasetChange.js";
import { pairRecords, successorsOf } from "./pairing.js";
import { type IndexedDataset, idInKey, readDataset } from "./readDataset.js";
import { diffShape } from "./shape.js";
import { diffValues } from "./values.js";

/**
 * A dataset of any version: an object whose properties are tables. A table is a list of records; `redirects` is an object of
 * retired id to redirect.
 */
export type AnyDataset = OpenDataset | { readonly [table: string]: unknown };

/**
 * Compares two datasets of any version, and returns every change with the release that it requires.
 *
 * Records are matched by id; corroborations, which have none, by their statistic. The list is complete: applying it to `before`
 * gives `after`. A property counts as optional if some records lack it, or if it has been optional since the last major
 * release.
 *
 * @param before - the earlier dataset
 * @param after - the later dataset
 * @returns the changes per table, in the order of `after`: tables, properties, records that were removed, renamed or added,
 *   values, order; then the changes of redirects
 * @throws `InvalidDataError` if an argument isn't an object of tables or contains an id twice, with the path of every issue
 * @example
 * ```ts
 * const before = { statistics: [{ id: "gtai-2024.beds", value: 480_000 }] };
 * const after = { statistics: [{ id: "gtai-2024.beds", value: 480_382 }] };
 * diffDatasets(before, after);
 * // => [
 * //   {
 * //     kind: "value-changed", release: "patch", table: "statistics", id: "gtai-2024.beds",
 * //     path: ["value"], before: 480_000, after: 480_382, cause: "correction",
 * //   },
 * // ]
 * diffDatasets(before, before); // => []
 * ```
 */
export function diffDatasets(before: AnyDataset, after: AnyDataset): DatasetChange[] {
  const earlier = readDataset("before", before);
  const later = readDataset("after", after);
  const names = new Set([...later.tables.keys(), ...earlier.tables.keys()]);
  return [...[...names].flatMap((table) => diffTable(table, earlier, later)), ...diffRedirects(earlier, later)];
}

/** Compares a table that at least one of the datasets has. */
function diffTable(table: string, before: IndexedDataset, after: IndexedDataset): DatasetChange[] {
  const later = after.tables.get(table);
  if (later === undefined) return [{ kind: "table-removed", release: "major", table }];
  const earlier = before.tables.get(table);
  const pairs = pairRecords(table, before, after);
  const changes: DatasetChange[] = earlier === undefined ? [{ kind: "table-added", release: "minor", table }] : [];
  // one by one: the arguments of a call, as in push(...changes), have to fit on the stack
  for (const change of diffShape(table, [...(earlier?.values() ?? [])], [...later.values()])) changes.push(change);

  for (const id of earlier?.keys() ?? []) {
    if (pairs.has(id)) continue;
    const successors = successorsOf(idInKey(id, before), before, after);
    if (successors.length === 0) changes.push({ kind: "record-removed", release: "major", table, id });
    else changes.push({ kind: "record-retired", release: "minor", table, id, successors });
  }

  const positions = new Map([...later.keys()].map((id, position) => [id, position]));
  const positionOf = (id: string) => positions.get(id) as number;
  for (const [from, { id }] of pairs) {
    if (from === id) continue;
    changes.push({ kind: "record-renamed", release: "minor", table, from, id, position: positionOf(id) });
  }
  const paired = new Set([...pairs.values()].map(({ id }) => id));
  for (const [id, record] of later) {
    if (paired.has(id)) continue;
    changes.push({ kind: "record-added", release: "minor", table, id, position: positionOf(id), record });
  }
  for (const pair of pairs.values()) for (const change of diffValues(table, pair, before, after)) changes.push(change);

  const kept = [...pairs.keys()].filter((id) => pairs.get(id)!.id === id);
  const order = [...kept].sort((a, b) => positionOf(a) - positionOf(b));
  if (!isEqual(kept, order)) changes.push({ kind: "order-changed", release: "major", table, order });
  return changes;
}

/** Compares the redirects. */
function diffRedirects({ redirects: before }: IndexedDataset, { redirects: after }: IndexedDataset): DatasetChange[] {
  const table = "redirects";
  if (after === undefined) return before === undefined ? [] : [{ kind: "table-removed", release: "major", table }];
  const changes: DatasetChange[] = before === undefined ? [{ kind: "table-added", release: "minor", table }] : [];
  for (const [id, redirect] of before ?? []) {
    const now = after.get(id);
    // a major: an id without a redirect is unknown, and may be used for something else
    if (now === undefined) {
      changes.push({ kind: "redirect-removed", release: "major", table, id, before: redirect });
    } else if (!isEqual(redirect, now)) {
      // a redirect has to change if one of its targets is retired itself
      const release = [redirect.to].flat().some((target) => after.has(target)) ? "minor" : "major";
      changes.push({ kind: "redirect-changed", release, table, id, before: redirect, after: now });
    }
  }
  for (const [id, redirect] of after) {
    if (before?.has(id)) continue;
    changes.push({ kind: "redirect-added", release: "minor", table, id, after: redirect });
  }
  return changes;
}
