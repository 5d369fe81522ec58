import { describe, expect, it } from "vitest";
import { type AnyDataset, diffDatasets } from "../../src/diff/index.js";
import { InvalidDataError } from "../../src/index.js";
import { parseDataset } from "../../src/schema/index.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

describe("datasets of any version", () => {
  it("have no changes after a file was parsed", () => {
    expect(diffDatasets(tables, parseDataset(JSON.parse(JSON.stringify(tables))))).toEqual([]);
  });

  it("have no changes if only the order of properties differs", () => {
    const before = { clusters: [{ id: "a", locator: { section: "x", page: 1 } }] };
    const after = { clusters: [{ locator: { page: 1, section: "x" }, id: "a" }] };
    expect(diffDatasets(before, after)).toEqual([]);
  });

  it("may have tables, properties and names that no version has had", () => {
    const before = {
      constructor: [{ id: "__proto__", toString: 1, valueOf: 1 }],
      places: [{ latitude: 1 }, { latitude: 2 }],
    };
    const after = { constructor: [{ id: "__proto__", toString: 2 }], places: [{ latitude: 1 }] };
    expect(diffDatasets(before as unknown as AnyDataset, after as unknown as AnyDataset)).toMatchObject([
      { kind: "field-removed", table: "constructor", field: "valueOf" },
      { kind: "value-changed", table: "constructor", id: "__proto__", path: ["toString"], before: 1, after: 2 },
      { kind: "value-changed", table: "constructor", id: "__proto__", path: ["valueOf"], before: 1 },
      { kind: "record-removed", table: "places", id: '{"latitude":2}' },
    ]);
  });

  it("have their changes table by table, in the order of the later dataset, redirects last", () => {
    const before = { gone: [], a: [{ id: "x" }], b: [] };
    const after = { redirects: { x: { to: "y" } }, b: [{ id: "z" }], a: [{ id: "y" }] };
    expect(diffDatasets(before, after).map(({ kind, table }) => `${table}: ${kind}`)).toEqual([
      "b: record-added",
      "a: record-renamed",
      "gone: table-removed",
      "redirects: table-added",
      "redirects: redirect-added",
    ]);
  });

  it("have the outermost of nested properties that are new", () => {
    const before = { programmes: [{ id: "a" }, { id: "b", partners: [{ name: "x" }] }] };
    const after = {
      programmes: [
        { id: "a", place: { city: "x" } },
        { id: "b", place: { city: "y" }, partners: [{ name: "x", since: 2020 }] },
      ],
    };
    const fields = diffDatasets(before, after).flatMap((change) => (change.kind === "field-added" ? change.field : []));
    expect(fields).toEqual(["place", "partners[].since"]);
  });

  it("are copied: editing them later doesn't edit the changes", () => {
    const after = { clusters: [{ id: "a", name: "A", focusAreas: ["x"] }] };
    const changes = diffDatasets({ clusters: [] }, after);
    after.clusters[0]?.focusAreas.push("y");
    expect(changes).toMatchObject([{ kind: "record-added", record: { id: "a", name: "A", focusAreas: ["x"] } }]);
  });
});

describe("what isn't a dataset", () => {
  const loop: Record<string, unknown> = {};
  loop["clusters"] = [loop];
  it.each([
    ["nothing", undefined, ["before: expected JSON, got undefined"]],
    ["a list", [], ["before: expected an object of tables"]],
    ["a function", () => undefined, ["before: expected JSON, got (function)"]],
    [
      "tables that aren't lists",
      { clusters: {}, dataset: 1 },
      ["before.clusters: expected a list of records", "before.dataset: expected a list of records"],
    ],
    ["a record that isn't an object", { clusters: [{ id: "a" }, null] }, ["before.clusters[1]: expected a record"]],
    [
      "an id that occurs twice",
      { clusters: [{ id: "a" }, { id: "a" }] },
      ['before.clusters[1]: expected every id once, got "a" again'],
    ],
    ["redirects that are a list", { redirects: [] }, ["before.redirects: expected an object of redirects"]],
    [
      "a redirect to nowhere",
      { redirects: { a: { kind: "moved" } } },
      ["before.redirects.a: expected a redirect to an id, or to several"],
    ],
    [
      "a redirect to ids one of which isn't a string",
      { redirects: { a: { kind: "split", to: ["b", 5] } } },
      ["before.redirects.a: expected a redirect to an id, or to several"],
    ],
    [
      "a redirect that isn't an object",
      { redirects: { a: 5 } },
      ["before.redirects.a: expected a redirect to an id, or to several"],
    ],
    [
      "values that JSON can't hold",
      { clusters: [{ id: "a", founded: new Date(0), members: Number.NaN }] },
      ["before.clusters[0].founded: expected JSON, got (object)", "before.clusters[0].members: expected JSON, got NaN"],
    ],
    [
      "a table that can't be read",
      Object.defineProperty({}, "clusters", {
        enumerable: true,
        get: () => {
          throw new Error("the caller's own code ran");
        },
      }),
      ["before.clusters: cannot be read: a property throws"],
    ],
  ])("is refused: %s", (_, data, issues) => {
    const error = refusal(InvalidDataError, null, () => diffDatasets(data as never, tables));
    expect(error.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual(issues);
  });

  it("is refused: an object that contains itself", () => {
    const { issues } = refusal(InvalidDataError, null, () => diffDatasets(tables, loop));
    expect(issues).toEqual([
      {
        path: expect.stringMatching(/^after\.clusters\[0\]\.clusters/),
        message: "expected JSON no deeper than 100 levels",
      },
    ]);
  });
});
