import type { AnyDataset } from "./AnyDataset.js";
import type { DatasetChange } from "./DatasetChange.js";
import { diffRedirects } from "./internal/diffRedirects.js";
import { diffTable } from "./internal/diffTable.js";
import { readDataset } from "./internal/readDataset.js";

/**
 * What changed between two datasets of any version, and the release that each change asks for.
 *
 * Records are known by their id; a corroboration, which has none, by the statistic that it is about. The list is complete:
 * who applies it to `before` has `after`. Which field is optional is read from the records, except for those that have been
 * optional since the last major release.
 *
 * @param before - the earlier dataset
 * @param after - the later one
 * @returns the changes, table by table in the order of `after`: tables, fields, records gone, renamed, added, values, order;
 *   redirects last
 * @throws `InvalidDataError` with the path of everything that is no table or no record, or of an id that stands twice
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
  const from = readDataset("before", before);
  const to = readDataset("after", after);
  const names = new Set([...to.tables.keys(), ...from.tables.keys()]);
  return [...[...names].flatMap((table) => diffTable(table, from, to)), ...diffRedirects(from, to)];
}
