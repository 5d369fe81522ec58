import type { ValueChanged } from "../DatasetChange.js";
import { code } from "./code.js";
import { contentOf } from "./contentOf.js";

/** An earlier and a later value: of lists, the entries that came and went. */
export function formatValues({ before, after, cause }: ValueChanged): string {
  if (before === undefined) return `${quoted(after)} added`;
  if (after === undefined) return `${quoted(before)} taken away`;
  if (!Array.isArray(before) || !Array.isArray(after) || cause === "order")
    return `${quoted(before)} → ${quoted(after)}`;
  return [
    ...missing(after, before).map((item) => `+ ${quoted(item)}`),
    ...missing(before, after).map((item) => `− ${quoted(item)}`),
  ].join(", ");
}

function missing(list: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const there = new Set(others.map(contentOf));
  return list.filter((item) => !there.has(contentOf(item)));
}

function quoted(value: unknown): string {
  return code(JSON.stringify(value));
}
