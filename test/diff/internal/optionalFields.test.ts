import { expect, it } from "vitest";
import { nullableFields, optionalFields } from "../../../src/diff/internal/optionalFields.js";
import { schemaFields } from "../../support/schemaFields.js";
import { tables } from "../../support/tables.js";

/** Fields that the schema made optional since the last major release: enter them above only when that release is out. */
const sinceLastMajor: Readonly<Record<string, readonly string[]>> = {};

const names = Object.keys(tables).filter((name) => name !== "redirects") as Exclude<keyof typeof tables, "redirects">[];

it.each(names)("knows the fields that records of %s may lack, or may hold null in", (table) => {
  const { optional, nullable } = schemaFields(table);
  expect([...(optionalFields[table] ?? []), ...(sinceLastMajor[table] ?? [])].sort()).toEqual(optional.sort());
  expect(nullableFields[table] ?? []).toEqual(nullable);
});

it("names no table that is not there", () => {
  expect(names).toEqual(expect.arrayContaining([...Object.keys(optionalFields), ...Object.keys(nullableFields)]));
});
