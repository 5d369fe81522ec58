import { describe, expect, it } from "vitest";
import { diffDatasets } from "../../src/diff/index.js";

/** What is told of the shape of a table whose records have `fields`, beside their ids. */
function shapes(table: string, before: readonly object[], after: readonly object[]) {
  const records = (fields: readonly object[]) => fields.map((record, at) => ({ id: `r${at}`, ...record }));
  return diffDatasets({ [table]: records(before) }, { [table]: records(after) }).filter(({ kind }) =>
    kind.startsWith("field-"),
  );
}

const type = (field: string, before: string[], after: string[], table = "clusters") => [
  { kind: "field-type", release: "major", table, field, before, after },
];

describe("the types of a field", () => {
  it("are told, each once, by name", () => {
    expect(shapes("clusters", [{ x: 1 }], [{ x: "1" }])).toEqual(type("x", ["number"], ["string"]));
    expect(shapes("clusters", [{ x: [] }], [{ x: null }])).toEqual(type("x", ["list"], ["null"]));
    expect(shapes("clusters", [{ x: "1" }, { x: 1 }], [{ x: {} }, { x: true }])).toEqual(
      type("x", ["number", "string"], ["boolean", "object"]),
    );
  });

  it("that are fewer than before are no change", () => {
    expect(shapes("clusters", [{ x: "1" }, { x: 1 }], [{ x: 1 }, { x: 2 }])).toEqual([]);
  });

  it("may be null where that may be, and only there", () => {
    expect(shapes("statistics", [{ value: 1 }], [{ value: null }])).toEqual([]);
    expect(shapes("statistics", [{ value: 1 }], [{ value: "1" }])).toEqual(
      type("value", ["number"], ["string"], "statistics"),
    );
    expect(shapes("statistics", [{ items: 1 }], [{ items: null }])).toEqual(
      type("items", ["number"], ["null"], "statistics"),
    );
    expect(shapes("clusters", [{ value: 1 }], [{ value: null }])).toEqual(type("value", ["number"], ["null"]));
  });
});

describe("what is in a list", () => {
  it("is no field: where the list became an object, or the other way round, only that is told", () => {
    expect(shapes("clusters", [{ x: ["a"] }], [{ x: { y: 1 } }])).toEqual(type("x", ["list"], ["object"]));
    expect(shapes("clusters", [{ x: { y: 1 } }], [{ x: ["a"] }])).toEqual(type("x", ["object"], ["list"]));
  });

  it("is neither optional nor required", () => {
    expect(shapes("clusters", [{ x: ["a"] }, { x: { y: 1 } }], [{ x: ["a", "b"] }, { x: { y: 1 } }])).toEqual([]);
  });
});

it("tells nothing of the fields of a table that was or is empty", () => {
  expect(shapes("clusters", [], [{ x: 1 }])).toEqual([]);
  expect(shapes("clusters", [{ x: 1 }], [])).toEqual([]);
});
