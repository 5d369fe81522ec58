import type { DatasetChange } from "../DatasetChange.js";
import { diffShape } from "./diffShape.js";
import { diffValues } from "./diffValues.js";
import { idIn } from "./idIn.js";
import { isEqual } from "./isEqual.js";
import { pairRecords } from "./pairRecords.js";
import { successorsOf } from "./successorsOf.js";
import type { Tables } from "./Tables.js";

/** The changes of one table, which at least one of the two datasets has. */
export function diffTable(table: string, before: Tables, after: Tables): DatasetChange[] {
  const later = after.tables.get(table);
  if (later === undefined) return [{ kind: "table-removed", release: "major", table }];
  const earlier = before.tables.get(table);
  const pairs = pairRecords(table, before, after);
  const changes: DatasetChange[] = earlier === undefined ? [{ kind: "table-added", release: "minor", table }] : [];
  // one by one: what is spread into a call has to fit on the stack
  for (const change of diffShape(table, [...(earlier?.values() ?? [])], [...later.values()])) changes.push(change);

  const survived = new Set(pairs.map(({ from }) => from));
  for (const id of earlier?.keys() ?? []) {
    if (survived.has(id)) continue;
    const successors = successorsOf(idIn(id, before), before, after);
    if (successors.length === 0) changes.push({ kind: "record-removed", release: "major", table, id });
    else changes.push({ kind: "record-retired", release: "minor", table, id, successors });
  }

  const positions = new Map([...later.keys()].map((id, position) => [id, position]));
  const positionOf = (id: string) => positions.get(id) as number;
  for (const { from, id } of pairs) {
    if (from === id) continue;
    changes.push({ kind: "record-renamed", release: "minor", table, from, id, position: positionOf(id) });
  }
  const paired = new Set(pairs.map(({ id }) => id));
  for (const [id, record] of later) {
    if (paired.has(id)) continue;
    changes.push({ kind: "record-added", release: "minor", table, id, position: positionOf(id), record });
  }
  for (const pair of pairs) for (const change of diffValues(table, pair, before, after)) changes.push(change);

  const kept = pairs.filter(({ from, id }) => from === id).map(({ id }) => id);
  const order = [...kept].sort((a, b) => positionOf(a) - positionOf(b));
  if (!isEqual(kept, order)) changes.push({ kind: "order-changed", release: "major", table, order });
  return changes;
}
