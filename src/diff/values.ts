import { isEqual } from "../internal/isEqual.js";
import { isObject } from "../internal/untrusted.js";
import type { DatasetChange, Release, ValueCause, ValueChanged } from "./DatasetChange.js";
import { type Pair, replaceIds } from "./pairing.js";
import { type AnyRecord, type IndexedDataset, keyPropertyOf, propertyOf } from "./readDataset.js";

const RELEASES: Readonly<Record<ValueCause, Release>> = {
  correction: "patch",
  "newer-edition": "minor",
  addition: "minor",
  renamed: "minor",
  meaning: "major",
  order: "major",
};

/** The properties that say where a fact comes from, not what it is. */
const PROVENANCE = ["source", "locator", "basis", "note", "timePeriod", "asOf"];

/** Finds the values that differ in a record. A key that was renamed is a change of its own, and not among them. */
export function diffValues(table: string, pair: Pair, before: IndexedDataset, after: IndexedDataset): DatasetChange[] {
  const changes: DatasetChange[] = [];
  compare(pair.before, pair.after, [], false);
  return changes;

  function compare(earlier: AnyRecord, later: AnyRecord, path: readonly string[], isOuterNewer: boolean): void {
    const isNewer = isOuterNewer || isNewerEdition(earlier, later, before, after);
    for (const name of new Set([...Object.keys(later), ...Object.keys(earlier)])) {
      if (path.length === 0 && pair.from !== pair.id && name === keyPropertyOf(earlier)) continue;
      const [was, is] = [propertyOf(earlier, name), propertyOf(later, name)];
      if (isEqual(was, is)) continue;
      if (isObject(was) && isObject(is)) compare(was, is, [...path, name], isNewer);
      else report([...path, name], was, is, isNewer);
    }
  }

  function report(path: readonly string[], was: unknown, is: unknown, isNewer: boolean): void {
    const value: Pick<ValueChanged, "before" | "after"> = {
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    };
    const cause = causeOf(table, path, was, is, before, after) ?? (isNewer ? "newer-edition" : "correction");
    changes.push({ kind: "value-changed", release: RELEASES[cause], table, id: pair.id, path, ...value, cause });
  }
}

/** Returns why a value differs, if the value itself shows it. */
function causeOf(
  table: string,
  path: readonly string[],
  was: unknown,
  is: unknown,
  before: IndexedDataset,
  after: IndexedDataset,
): ValueCause | undefined {
  if (isEqual(replaceIds(was, before, after), is)) return "renamed";
  const place = [table, ...path].join(".");
  if (place === "indicators.unit" || place === "indicators.kind") return "meaning";
  if (place === "statistics.indicator" && !hasSameMeaning(was, is, before, after)) return "meaning";
  if (place === "statistics.value" && was === null) return "addition";
  return Array.isArray(was) && Array.isArray(is) && isEqual(sorted(was), sorted(is)) ? "order" : undefined;
}

/** Reports whether figures of two indicators have the same unit and kind. */
function hasSameMeaning(was: unknown, is: unknown, before: IndexedDataset, after: IndexedDataset): boolean {
  const earlier = before.tables.get("indicators")?.get(was as string);
  const later = after.tables.get("indicators")?.get(is as string);
  return ["unit", "kind"].every((name) => isSame(earlier, later, name));
}

function sorted(list: readonly unknown[]): readonly string[] {
  return list.map((item) => JSON.stringify(item)).sort();
}

/**
 * Reports whether a fact was replaced, not corrected: its source, the source's edition or the period differs. The fact itself
 * has to differ too, or else only its provenance was corrected.
 */
function isNewerEdition(earlier: AnyRecord, later: AnyRecord, before: IndexedDataset, after: IndexedDataset): boolean {
  const names = Object.keys({ ...earlier, ...later });
  const fact = names.includes("value") ? ["value"] : names.filter((name) => !PROVENANCE.includes(name));
  if (fact.every((name) => isSame(earlier, later, name))) return false;
  const [was, is] = [propertyOf(earlier, "source"), propertyOf(later, "source")];
  if (typeof was === "string" && typeof is === "string") {
    if (replaceIds(was, before, after) !== is) return true;
    const [sourceBefore, sourceAfter] = [before.tables.get("sources")?.get(was), after.tables.get("sources")?.get(is)];
    if (["edition", "published"].some((name) => isReplaced(sourceBefore, sourceAfter, name))) return true;
  }
  return ["timePeriod", "asOf"].some((name) => isReplaced(earlier, later, name));
}

/** Reports whether both have a property and it differs: an edition that was unknown before isn't a newer one. */
function isReplaced(earlier: unknown, later: unknown, name: string): boolean {
  return (
    propertyOf(earlier, name) !== undefined && propertyOf(later, name) !== undefined && !isSame(earlier, later, name)
  );
}

function isSame(earlier: unknown, later: unknown, name: string): boolean {
  return isEqual(propertyOf(earlier, name), propertyOf(later, name));
}
