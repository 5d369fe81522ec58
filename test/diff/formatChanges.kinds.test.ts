import { expect, it } from "vitest";
import { type DatasetChange, formatChanges } from "../../src/diff/index.js";

const release = "minor";
const table = "clusters";
const id = "a";

it.each<[string, string, DatasetChange]>([
  ["Added", "table `clusters`", { kind: "table-added", release, table }],
  ["Removed", "table `clusters`", { kind: "table-removed", release, table }],
  ["Added", "`a` (clusters)", { kind: "record-added", release, table, id, position: 0, record: {} }],
  ["Removed", "`a` (clusters)", { kind: "record-removed", release, table, id }],
  ["Retired", "`a` (clusters), for `b`, `c`", { kind: "record-retired", release, table, id, successors: ["b", "c"] }],
  ["Renamed", "`z` (clusters) is now `a`", { kind: "record-renamed", release, table, from: "z", id, position: 0 }],
  ["Fields", "field `x` of `clusters`", { kind: "field-added", release, table, field: "x" }],
  ["Fields", "field `x` of `clusters`", { kind: "field-removed", release, table, field: "x" }],
  [
    "Fields",
    "field `x` of `clusters` is missing in some records now",
    { kind: "field-optionality", release, table, field: "x", optional: true },
  ],
  [
    "Fields",
    "field `x` of `clusters` is in every record now",
    { kind: "field-optionality", release, table, field: "x", optional: false },
  ],
  [
    "Fields",
    "field `x` of `clusters`: list or string → null or number",
    { kind: "field-type", release, table, field: "x", before: ["list", "string"], after: ["null", "number"] },
  ],
  ["Other order", "table `clusters`: `b`, `a`", { kind: "order-changed", release, table, order: ["b", "a"] }],
  [
    "Other meaning",
    '`a` (clusters) `x.y`: `"b"` added',
    { kind: "value-changed", release, table, id, path: ["x", "y"], after: "b", cause: "meaning" },
  ],
  [
    "Other order",
    '`a` (clusters) `x`: `["b","c"]` → `["c","b"]`',
    { kind: "value-changed", release, table, id, path: ["x"], before: ["b", "c"], after: ["c", "b"], cause: "order" },
  ],
  [
    "Replaced by a newer edition",
    "`a` (clusters) `x`: `1` → `2`",
    { kind: "value-changed", release, table, id, path: ["x"], before: 1, after: 2, cause: "newer-edition" },
  ],
  [
    "Redirects",
    "`a` leads to `b`",
    { kind: "redirect-added", release, table: "redirects", id, after: { kind: "moved", to: "b" } },
  ],
  [
    "Removed",
    "`a` leads to `b, c` no longer",
    { kind: "redirect-removed", release, table: "redirects", id, before: { to: ["b", "c"] } },
  ],
  [
    "Redirects",
    '`a` leads to `[5,"c"]`, no longer to `b`',
    { kind: "redirect-changed", release, table: "redirects", id, before: { to: "b" }, after: { to: [5, "c"] } },
  ],
])("tells under “%s”: %s", (heading, line, change) => {
  expect(formatChanges([change])).toBe(`**${heading}** (minor)\n\n- ${line}\n`);
});

it("tells of a redirect that follows from a record that was retired or renamed only there", () => {
  const to = (from: string): DatasetChange => ({ kind: "redirect-added", release, table: "redirects", id: from });
  const text = formatChanges([
    { kind: "record-retired", release, table, id: "a", successors: ["b"] },
    { kind: "record-renamed", release, table, from: "c", id: "d", position: 0 },
    to("a"),
    to("c"),
    to("e"),
  ]);
  expect(text.split("\n").filter((line) => line.includes("leads"))).toEqual(["- `e` leads to `undefined`"]);
});

it("tells of what every record gained or lost with a field only once, and of what changed in it", () => {
  const value = { kind: "value-changed", release, table, id, cause: "correction" } as const;
  const text = formatChanges([
    { kind: "field-added", release, table, field: "x.y" },
    { kind: "field-removed", release, table, field: "z" },
    { ...value, path: ["x", "y"], after: 1 },
    { ...value, path: ["z"], before: 1 },
    { ...value, path: ["x", "y"], before: 1, after: 2 },
    { ...value, path: ["other"], after: 1 },
    { ...value, table: "states", path: ["z"], before: 1 },
  ]);
  expect(text.split("\n").filter((line) => line.includes("`a`"))).toEqual([
    "- `a` (clusters) `x.y`: `1` → `2`",
    "- `a` (clusters) `other`: `1` added",
    "- `a` (states) `z`: `1` taken away",
  ]);
});
