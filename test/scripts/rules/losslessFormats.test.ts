import { describe } from "vitest";
import { losslessFormats } from "../../../scripts/rules/losslessFormats.js";
import type { Dataset } from "../../../src/index.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";
import { tables } from "../../support/tables.js";

/** The beginning of each table: a record is written and read by itself, and all of them take long. */
const beginning = Object.fromEntries(
  Object.entries(tables).map(([name, table]) => [name, Array.isArray(table) ? table.slice(0, 6) : table]),
) as unknown as Dataset;
const set = (path: readonly (string | number)[], value: unknown) => () => altered(beginning, path, value);
const at = (...path: (string | number)[]) => ({ path, message: "expected what a CSV file can hold" });

describe("losslessFormats", () => {
  itKeepsRule(losslessFormats, "losslessFormats");

  itIsBrokenBy(losslessFormats, [
    ["an empty list where there can be none at all", set(["clusters", 1, "labels"], []), at("clusters", 1, "labels")],
    ["an empty text", set(["statistics", 3, "note"], ""), at("statistics", 3, "note")],
    ["half a character", set(["hospitals", 0, "city"], "Berlin \ud800"), at("hospitals", 0, "city")],
    ["a zero below zero", set(["statistics", 5, "value"], -0), at("statistics", 5, "value")],
    ["a field that no schema knows", set(["states", 2, "capital"], "Berlin"), at("states", 2, "capital")],
    ["an empty object", set(["statistics", 0, "coverage"], {}), at("statistics", 0, "coverage")],
    ["null where nothing is", set(["statistics", 0, "subject"], null), at("statistics", 0, "subject")],
    [
      "a list of a redirect that needs one id",
      set(["redirects", "x"], { kind: "moved", to: ["y"] }),
      at("redirects", "x", "to"),
    ],
  ]);

  itAllows(losslessFormats, [
    ["an empty list that must be there", set(["clusters", 0, "focusAreas"], [])],
    ["what a spreadsheet would compute", set(["statistics", 3, "note"], "=1+1")],
    ["a text that begins as escaped ones do", set(["statistics", 3, "note"], "'=1+1")],
    ["a text of several lines, with quotes", set(["statistics", 3, "note"], 'a\r\n"b",\rc\n')],
    [
      "a number below zero, one that is large, and one that is small",
      () =>
        [-2.5, 1e21, 5e-324].reduce<Dataset>(
          (tree, value, i) => altered(tree, ["statistics", i, "value"], value),
          beginning,
        ),
    ],
    [
      "a redirect whose id has a meaning elsewhere",
      () => ({ ...beginning, redirects: JSON.parse('{ "__proto__": { "kind": "split", "to": [] } }') }),
    ],
    [
      "records that share an id",
      () => ({ ...beginning, programmes: [...beginning.programmes, ...beginning.programmes] }),
    ],
  ]);
});
