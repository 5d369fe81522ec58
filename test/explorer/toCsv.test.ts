import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toCsv } from "../../explorer/take/Taken.js";

it("writes cells that a CSV parser reads back", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", "\r\n", "\n", "a,b", " x "));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(toCsv(rows), { relax_column_count: true })).toEqual(rows);
    }),
  );
  expect(toCsv([["a", 1, true, null, undefined]])).toBe("a,1,true,,\r\n");
});
