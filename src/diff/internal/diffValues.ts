import type { DatasetChange, Release, ValueCause, ValueChanged } from "../DatasetChange.js";
import { causeOf } from "./causeOf.js";
import { fieldOf } from "./fieldOf.js";
import { isEqual } from "./isEqual.js";
import { isFields } from "./isFields.js";
import { isNewerEdition } from "./isNewerEdition.js";
import { keyFieldOf } from "./keyFieldOf.js";
import type { Pair } from "./pairRecords.js";
import type { Fields, Tables } from "./Tables.js";

const RELEASES: Readonly<Record<ValueCause, Release>> = {
  correction: "patch",
  "newer-edition": "minor",
  addition: "minor",
  renamed: "minor",
  meaning: "major",
  order: "major",
};

/** The values in which a record differs, each on its own; what a rename tells already is left out. */
export function diffValues(table: string, pair: Pair, before: Tables, after: Tables): DatasetChange[] {
  const changes: DatasetChange[] = [];
  descend(pair.before, pair.after, [], false);
  return changes;

  function descend(earlier: Fields, later: Fields, path: readonly string[], inherited: boolean): void {
    const newer = inherited || isNewerEdition(earlier, later, before, after);
    for (const name of new Set([...Object.keys(later), ...Object.keys(earlier)])) {
      if (path.length === 0 && pair.from !== pair.id && name === keyFieldOf(earlier)) continue;
      const [was, is] = [fieldOf(earlier, name), fieldOf(later, name)];
      if (isEqual(was, is)) continue;
      if (isFields(was) && isFields(is)) descend(was, is, [...path, name], newer);
      else report([...path, name], was, is, newer);
    }
  }

  function report(path: readonly string[], was: unknown, is: unknown, newer: boolean): void {
    const value: Pick<ValueChanged, "before" | "after"> = {
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    };
    const cause = causeOf({ table, path, ...value }, before, after) ?? (newer ? "newer-edition" : "correction");
    changes.push({ kind: "value-changed", release: RELEASES[cause], table, id: pair.id, path, ...value, cause });
  }
}
