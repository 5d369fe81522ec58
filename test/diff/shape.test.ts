import { describe, expect, it } from "vitest";
import { diffDatasets } from "../../src/diff/index.js";
import { nullableProperties, optionalProperties } from "../../src/diff/shape.js";
import { tableNames } from "../../src/schema/tables.js";
import { schemaFields } from "../support/schemaFields.js";

/** The changes of shape of a table, given its records without their ids. */
function shapes(table: string, before: readonly object[], after: readonly object[]) {
  const records = (list: readonly object[]) => list.map((record, i) => ({ id: `r${i}`, ...record }));
  return diffDatasets({ [table]: records(before) }, { [table]: records(after) }).filter(({ kind }) =>
    kind.startsWith("field-"),
  );
}

const type = (field: string, before: string[], after: string[], table = "clusters") => [
  { kind: "field-type", release: "major", table, field, before, after },
];

describe("the types of a property", () => {
  it("are listed by name, each once", () => {
    expect(shapes("clusters", [{ x: 1 }], [{ x: "1" }])).toEqual(type("x", ["number"], ["string"]));
    expect(shapes("clusters", [{ x: [] }], [{ x: null }])).toEqual(type("x", ["list"], ["null"]));
    expect(shapes("clusters", [{ x: "1" }, { x: 1 }], [{ x: {} }, { x: true }])).toEqual(
      type("x", ["number", "string"], ["boolean", "object"]),
    );
  });

  it("aren't a change if there are fewer than before", () => {
    expect(shapes("clusters", [{ x: "1" }, { x: 1 }], [{ x: 1 }, { x: 2 }])).toEqual([]);
  });

  it("may include null from now on only if the property is nullable", () => {
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

describe("the entries of a list", () => {
  it("aren't a property: if the list became an object, or the other way round, only that is reported", () => {
    expect(shapes("clusters", [{ x: ["a"] }], [{ x: { y: 1 } }])).toEqual(type("x", ["list"], ["object"]));
    expect(shapes("clusters", [{ x: { y: 1 } }], [{ x: ["a"] }])).toEqual(type("x", ["object"], ["list"]));
  });

  it("are neither optional nor required", () => {
    expect(shapes("clusters", [{ x: ["a"] }, { x: { y: 1 } }], [{ x: ["a", "b"] }, { x: { y: 1 } }])).toEqual([]);
  });
});

it("reports no property of a table that was or is empty", () => {
  expect(shapes("clusters", [], [{ x: 1 }])).toEqual([]);
  expect(shapes("clusters", [{ x: 1 }], [])).toEqual([]);
});

/** Properties that the schema made optional since the last major release: add them to the list only with the next one. */
const sinceLastMajor: Readonly<Record<string, readonly string[]>> = {};

describe("the properties that records may lack, or that may be null", () => {
  it.each(tableNames)("are those of the schema in %s", (table) => {
    const { optional, nullable } = schemaFields(table);
    expect([...(optionalProperties[table] ?? []), ...(sinceLastMajor[table] ?? [])].sort()).toEqual(optional.sort());
    expect(nullableProperties[table] ?? []).toEqual(nullable);
  });

  it("are of tables that exist", () => {
    expect(tableNames).toEqual(
      expect.arrayContaining([...Object.keys(optionalProperties), ...Object.keys(nullableProperties)]),
    );
  });
});
