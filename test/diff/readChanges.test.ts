import { describe, expect, it } from "vitest";
import { formatChanges, requiredRelease } from "../../src/diff/index.js";
import { InvalidDataError } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

const strings = (...names: string[]) => names.map((name) => `changes[0].${name}: expected a string`);
const lists = (...names: string[]) => names.map((name) => `changes[0].${name}: expected a list of strings`);

describe.each([
  ["requiredRelease", requiredRelease],
  ["formatChanges", formatChanges],
])("%s refuses what isn't a list of changes", (_, read) => {
  const issues = (changes: unknown) =>
    refusal(InvalidDataError, null, () => read(changes as never)).issues.map(
      ({ path, message }) => `${path}: ${message}`,
    );

  it.each([
    ["no list", {}, "changes: expected a list of changes"],
    ["nothing", undefined, "changes: expected JSON, got undefined"],
    [
      "a change that can't be read",
      [
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("the caller's own code ran");
            },
          },
        ),
      ],
      "changes[0]: cannot be read: a property throws",
    ],
  ])("such as %s", (_, changes, issue) => {
    expect(issues(changes)).toEqual([issue]);
  });

  it.each([
    ["table-added", strings("table")],
    ["table-removed", strings("table")],
    ["record-added", strings("table", "id")],
    ["record-removed", strings("table", "id")],
    ["record-retired", [...strings("table", "id"), ...lists("successors")]],
    ["record-renamed", strings("table", "from", "id")],
    ["field-added", strings("table", "field")],
    ["field-removed", strings("table", "field")],
    ["field-optionality", strings("table", "field")],
    ["field-type", [...strings("table", "field"), ...lists("before", "after")]],
    ["order-changed", [...strings("table"), ...lists("order")]],
    ["redirect-added", strings("table", "id")],
    ["redirect-removed", strings("table", "id")],
    ["redirect-changed", strings("table", "id")],
  ])("and names everything that a change of the kind %s lacks", (kind, expected) => {
    expect(issues([{ kind, release: "minor" }])).toEqual(expected);
  });

  it("and requires a value before or after of a value that changed", () => {
    expect(issues([{ kind: "value-changed", release: "patch" }])).toEqual([
      "changes[0]: expected a value before or after",
      ...strings("table", "id"),
      ...lists("path"),
    ]);
    const change = { kind: "value-changed", release: "patch", table: "a", id: "b", path: [] };
    for (const value of [{ before: 1 }, { after: null }]) read([{ ...change, ...value }] as never);
  });

  it("and requires lists to be lists of strings", () => {
    const change = { kind: "value-changed", release: "minor", table: "a", id: "b", before: 1 };
    for (const path of ["x", [1]]) expect(issues([{ ...change, path }])).toEqual(lists("path"));
  });

  it("and requires a release and a kind that exist", () => {
    const noKind = 'changes[0].kind: expected a kind such as "record-added"';
    for (const kind of ["toString", "constructor", ["table-added"], undefined]) {
      expect(issues([{ kind, table: "a", release: "minor" }])).toEqual([noKind]);
    }
    expect(issues([[]])).toEqual([noKind]);
    expect(issues([{ kind: "table-added", table: "a", release: "none" }])).toEqual([
      'changes[0].release: expected "major", "minor" or "patch"',
    ]);
  });
});
