import { describe, expect, it } from "vitest";
import { diffDatasets } from "../../src/diff/index.js";

const to = (id: string) => ({ kind: "moved", to: id });

describe("records that come, go and get other ids", () => {
  it("does not take a record that was there for the new name of another", () => {
    const before = { areas: [{ id: "a" }, { id: "b" }] };
    expect(diffDatasets(before, { areas: [{ id: "b" }], redirects: { a: to("b") } })).toMatchObject([
      { kind: "record-retired", id: "a", successors: ["b"] },
      { kind: "table-added" },
      { kind: "redirect-added" },
    ]);
  });

  it("takes none of those into which a record was split for its new name", () => {
    const after = { areas: [{ id: "b" }, { id: "c" }], redirects: { a: { kind: "split", to: ["b", "c"] } } };
    expect(diffDatasets({ areas: [{ id: "a" }], redirects: {} }, after)).toMatchObject([
      { kind: "record-retired", id: "a", successors: ["b", "c"] },
      { kind: "record-added", id: "b" },
      { kind: "record-added", id: "c" },
      { kind: "redirect-added", id: "a" },
    ]);
  });

  it("takes an id for retired only where all that it leads to are there", () => {
    const after = { areas: [{ id: "b" }], redirects: { a: { kind: "split", to: ["b", "c"] } } };
    expect(diffDatasets({ areas: [{ id: "a" }] }, after)[0]).toMatchObject({ kind: "record-removed", id: "a" });
  });

  it("takes no record for the new one of an id that leads nowhere, whatever its name", () => {
    expect(diffDatasets({ areas: [{ id: "a" }] }, { areas: [{ id: "undefined" }] })).toMatchObject([
      { kind: "record-removed", id: "a" },
      { kind: "record-added", id: "undefined" },
    ]);
  });

  it("tells of an order only among records that kept their id", () => {
    const before = { areas: [{ id: "a" }, { id: "b" }, { id: "c" }], redirects: {} };
    const renamed = { areas: [{ id: "b" }, { id: "c" }, { id: "d" }], redirects: { a: to("d") } };
    expect(diffDatasets(before, renamed).map(({ kind }) => kind)).toEqual(["record-renamed", "redirect-added"]);
    const moved = { areas: [{ id: "c" }, { id: "b" }, { id: "d" }], redirects: { a: to("d") } };
    expect(diffDatasets(before, moved)).toContainEqual({
      ...{ kind: "order-changed", release: "major", table: "areas", order: ["c", "b"] },
    });
  });

  it("tells of ids within a record, whether it was renamed or not", () => {
    const place = (id: string, at: string) => ({ clusters: [{ id, place: { id: at } }], redirects: { a: to("b") } });
    const change = { kind: "value-changed", path: ["place", "id"], before: "x", after: "y" };
    expect(diffDatasets(place("c", "x"), place("c", "y"))).toMatchObject([change]);
    expect(diffDatasets(place("a", "x"), place("b", "y"))).toMatchObject([{ kind: "record-renamed" }, change]);
  });

  it("tells of an id that became what the record is about", () => {
    const changes = diffDatasets({ notes: [{ id: "a" }] }, { notes: [{ statistic: "a" }] });
    expect(changes.filter(({ kind }) => kind === "value-changed")).toStrictEqual([
      {
        kind: "value-changed",
        release: "patch",
        table: "notes",
        id: "a",
        path: ["statistic"],
        after: "a",
        cause: "correction",
      },
      {
        kind: "value-changed",
        release: "patch",
        table: "notes",
        id: "a",
        path: ["id"],
        before: "a",
        cause: "correction",
      },
    ]);
  });
});

describe("redirects", () => {
  const redirects = { a: { kind: "split", to: ["b", "c"] }, d: to("b") };

  it("that come or go as a whole", () => {
    const added = { kind: "redirect-added", release: "minor", table: "redirects", id: "d", after: to("b") };
    expect(diffDatasets({}, { redirects: { d: to("b") } })).toEqual([
      { kind: "table-added", release: "minor", table: "redirects" },
      added,
    ]);
    expect(diffDatasets({ redirects }, {})).toEqual([{ kind: "table-removed", release: "major", table: "redirects" }]);
  });

  it("that lead elsewhere ask for a major release, unless where they led is retired itself", () => {
    const releases = (after: object) =>
      diffDatasets({ redirects }, { redirects: { ...redirects, ...after } }).flatMap(({ kind, release }) =>
        kind === "redirect-changed" ? release : [],
      );
    expect(releases({ d: to("e") })).toEqual(["major"]);
    expect(releases({ a: to("e") })).toEqual(["major"]);
    expect(releases({ d: to("e"), b: to("e") })).toEqual(["minor"]);
    expect(releases({ a: { kind: "split", to: ["b", "e"] }, c: to("e") })).toEqual(["minor"]);
  });
});
