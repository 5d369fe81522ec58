import { describe, expect, it } from "vitest";
import { type AnyDataset, diffDatasets } from "../../src/diff/index.js";

/** The values that changed, each as "table.path: cause". */
function causes(before: AnyDataset, after: AnyDataset): string[] {
  return diffDatasets(before, after).flatMap((change) =>
    change.kind === "value-changed" ? [`${change.table}.${change.path.join(".")}: ${change.cause}`] : [],
  );
}

const indicators = [
  { id: "beds", unit: "bed", kind: "count", name: "Beds" },
  { id: "cots", unit: "bed", kind: "count", name: "Cots" },
  { id: "sites", unit: "site", kind: "count", name: "Sites" },
  { id: "share", unit: "bed", kind: "ratio", name: "Share" },
];

describe("why a value differs", () => {
  const of = (table: string, property: string, was: unknown, is: unknown) =>
    causes(
      { indicators, [table]: [{ id: "x", [property]: was }] },
      { indicators, [table]: [{ id: "x", [property]: is }] },
    );

  it.each([
    ["statistics", "indicator", "beds", "sites", "meaning"],
    ["statistics", "indicator", "beds", "share", "meaning"],
    ["statistics", "indicator", "beds", "cots", "correction"],
    ["statistics", "subject", "beds", "sites", "correction"],
    ["corroborations", "indicator", "beds", "sites", "correction"],
    ["statistics", "value", null, 5, "addition"],
    ["statistics", "value", 4, 5, "correction"],
    ["statistics", "subject", null, "x", "correction"],
    ["hospitals", "value", null, 5, "correction"],
    ["statistics", "unit", "bed", "site", "correction"],
    ["statistics", "items", ["a", "b"], ["b", "a"], "order"],
    ["statistics", "items", ["a", "b"], ["b", "c"], "correction"],
    ["statistics", "items", ["a"], "a", "correction"],
    ["statistics", "items", "a", ["a"], "correction"],
  ])("in %s, %s from %j to %j: %s", (table, property, was, is, cause) => {
    expect(of(table, property, was, is)).toEqual([`${table}.${property}: ${cause}`]);
  });

  it.each([
    ["unit", "site", "meaning"],
    ["kind", "ratio", "meaning"],
    ["name", "Bed", "correction"],
  ])("in indicators, %s to %j: %s", (field, value, cause) => {
    const after = indicators.map((indicator) =>
      indicator.id === "beds" ? { ...indicator, [field]: value } : indicator,
    );
    expect(causes({ indicators }, { indicators: after })).toEqual([`indicators.${field}: ${cause}`]);
  });

  it("isn't the meaning if a nested property only reads alike", () => {
    const with1 = (value: number) => ({ indicators: [{ id: "x", un: { it: value } }] });
    expect(causes(with1(1), with1(2))).toEqual(["indicators.un.it: correction"]);
  });

  it("is the meaning if an indicator is unknown, and a correction if there are none", () => {
    const naming = (indicator: string) => ({ statistics: [{ id: "x", indicator }] });
    expect(causes(naming("beds"), naming("sites"))).toEqual(["statistics.indicator: correction"]);
    expect(causes({ ...naming("beds"), indicators }, { ...naming("cots") })).toEqual(["statistics.indicator: meaning"]);
  });

  it("is a renaming in strings, lists and the entries of lists", () => {
    const naming = (id: string) => ({
      areas: [{ id }],
      clusters: [{ id: "x", main: id, focusAreas: ["b", id], labels: [{ area: id, year: 1 }] }],
    });
    const after = { ...naming("new"), redirects: { old: { kind: "moved", to: "new" } } };
    expect(causes(naming("old"), after)).toEqual([
      "clusters.main: renamed",
      "clusters.focusAreas: renamed",
      "clusters.labels: renamed",
    ]);
  });
});

it("isn't a renaming if a string was never an id, even if it has a redirect", () => {
  const naming = (main: string) => ({ clusters: [{ id: "x", main }], redirects: { old: { to: "gone" } } });
  expect(causes(naming("old"), naming("gone"))).toEqual(["clusters.main: correction"]);
});

describe("a newer edition, rather than a correction", () => {
  const of = (was: object, is: object, sources?: readonly [before: object, after: object]) =>
    causes(
      { hospitals: [{ id: "x", ...was }], ...(sources && { sources: [{ id: "s", ...sources[0] }] }) },
      { hospitals: [{ id: "x", ...is }], ...(sources && { sources: [{ id: "s", ...sources[1] }] }) },
    ).filter((told) => told.startsWith("hospitals.beds") || told.startsWith("hospitals.value"));

  it.each([
    ["another source", { source: "s" }, { source: "t" }, "newer-edition"],
    ["another period", { timePeriod: "2022" }, { timePeriod: "2023" }, "newer-edition"],
    ["another date", { asOf: "2022" }, { asOf: "2023" }, "newer-edition"],
    ["another locator", { locator: "a" }, { locator: "b" }, "correction"],
    ["a source that was unknown before", {}, { source: "s" }, "correction"],
    ["a source that is now unknown", { source: "s" }, {}, "correction"],
    ["a date that was unknown before", {}, { asOf: "2023" }, "correction"],
    ["a date that is now unknown", { asOf: "2022" }, {}, "correction"],
    ["nothing else", { source: "s" }, { source: "s" }, "correction"],
  ])("is decided by %s", (_, was, is, cause) => {
    expect(of({ beds: 1, name: "X", ...was }, { beds: 2, name: "X", ...is })).toEqual([`hospitals.beds: ${cause}`]);
  });

  it.each([
    ["another edition", { edition: "1" }, { edition: "2" }, "newer-edition"],
    ["another date of publication", { published: "2022" }, { published: "2023" }, "newer-edition"],
    ["a date of publication that was unknown before", {}, { published: "2023" }, "correction"],
    ["another title", { title: "a" }, { title: "b" }, "correction"],
  ])("is decided by a source with %s", (_, was, is, cause) => {
    const told = of({ beds: 1, source: "s" }, { beds: 2, source: "s" }, [was, is]);
    expect(told).toEqual([`hospitals.beds: ${cause}`]);
  });

  it("can't be seen if only one dataset has sources", () => {
    const [was, is] = [
      { hospitals: [{ id: "x", beds: 1, source: "s" }] },
      { hospitals: [{ id: "x", beds: 2, source: "s" }] },
    ];
    const sources = [{ id: "s", edition: "2" }];
    expect(causes(was, { ...is, sources })).toEqual(["hospitals.beds: correction"]);
    expect(causes({ ...was, sources }, is)).toEqual(["hospitals.beds: correction"]);
  });

  it.each(["source", "locator", "basis", "note", "timePeriod", "asOf"])("isn't one if only %s differs", (field) => {
    const record = (source: string, value: string) => ({ hospitals: [{ id: "x", beds: 1, source, [field]: value }] });
    const told = causes(record("s", "s"), record("t", "t"));
    expect(told.length).toBeGreaterThan(0);
    for (const each of told) expect(each).toMatch(/: correction$/);
  });

  it("isn't one if the value of a fact is the same", () => {
    const fact = (source: string, comparator: string) => ({
      clusters: [{ id: "x", members: { value: 1, comparator, source } }],
    });
    expect(causes(fact("s", ">"), fact("t", ">="))).toEqual([
      "clusters.members.comparator: correction",
      "clusters.members.source: correction",
    ]);
  });
});
