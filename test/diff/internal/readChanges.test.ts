import { expect, it } from "vitest";
import { readChanges } from "../../../src/diff/internal/readChanges.js";
import { InvalidDataError } from "../../../src/index.js";
import { refusal } from "../../support/refusal.js";

const issues = (change: object) =>
  refusal(InvalidDataError, null, () => readChanges([change])).issues.map(({ path, message }) => `${path}: ${message}`);
const texts = (...names: string[]) => names.map((name) => `changes[0].${name}: expected text`);
const lists = (...names: string[]) => names.map((name) => `changes[0].${name}: expected a list of texts`);

it.each([
  ["table-added", texts("table")],
  ["table-removed", texts("table")],
  ["record-added", texts("table", "id")],
  ["record-removed", texts("table", "id")],
  ["record-retired", [...texts("table", "id"), ...lists("successors")]],
  ["record-renamed", texts("table", "from", "id")],
  ["field-added", texts("table", "field")],
  ["field-removed", texts("table", "field")],
  ["field-optionality", texts("table", "field")],
  ["field-type", [...texts("table", "field"), ...lists("before", "after")]],
  ["order-changed", [...texts("table"), ...lists("order")]],
  ["redirect-added", texts("table", "id")],
  ["redirect-removed", texts("table", "id")],
  ["redirect-changed", texts("table", "id")],
])("names all that a change of the kind %s lacks", (kind, expected) => {
  expect(issues({ kind, release: "minor" })).toEqual(expected);
});

it("wants a value before or after of a value that changed", () => {
  expect(issues({ kind: "value-changed", release: "patch" })).toEqual([
    "changes[0]: expected a value before or after",
    ...texts("table", "id"),
    ...lists("path"),
  ]);
  const change = { kind: "value-changed", release: "patch", table: "a", id: "b", path: [] };
  for (const value of [{ before: 1 }, { after: null }]) expect(readChanges([{ ...change, ...value }])).toHaveLength(1);
});

it("wants a release and a kind that there is", () => {
  expect(issues({ kind: "table-added", table: "a", release: "none" })).toEqual([
    'changes[0].release: expected "major", "minor" or "patch"',
  ]);
  expect(issues({ kind: "toString" })).toEqual(['changes[0].kind: expected a kind such as "record-added"']);
  expect(issues([])).toEqual(['changes[0].kind: expected a kind such as "record-added"']);
});
