import { describe, expect, it } from "vitest";
import { diffDatasets } from "../../src/diff/index.js";
import { tables as schemas } from "../../src/schema/tables.js";

const to = (id: string) => ({ kind: "moved", to: id });

describe("records that are added, removed and renamed", () => {
  it("don't become one that was there before", () => {
    const before = { areas: [{ id: "a" }, { id: "b" }] };
    expect(diffDatasets(before, { areas: [{ id: "b" }], redirects: { a: to("b") } })).toMatchObject([
      { kind: "record-retired", id: "a", successors: ["b"] },
      { kind: "table-added" },
      { kind: "redirect-added" },
    ]);
  });

  it("aren't renamed if they were split", () => {
    const after = { areas: [{ id: "b" }, { id: "c" }], redirects: { a: { kind: "split", to: ["b", "c"] } } };
    expect(diffDatasets({ areas: [{ id: "a" }], redirects: {} }, after)).toMatchObject([
      { kind: "record-retired", id: "a", successors: ["b", "c"] },
      { kind: "record-added", id: "b" },
      { kind: "record-added", id: "c" },
      { kind: "redirect-added", id: "a" },
    ]);
  });

  it("are retired only if all their successors exist", () => {
    const after = { areas: [{ id: "b" }], redirects: { a: { kind: "split", to: ["b", "c"] } } };
    expect(diffDatasets({ areas: [{ id: "a" }] }, after)[0]).toMatchObject({ kind: "record-removed", id: "a" });
  });

  it("aren't renamed without a redirect, whatever the new id is", () => {
    expect(diffDatasets({ areas: [{ id: "a" }] }, { areas: [{ id: "undefined" }] })).toMatchObject([
      { kind: "record-removed", id: "a" },
      { kind: "record-added", id: "undefined" },
    ]);
  });

  it("change the order only among those that kept their id", () => {
    const before = { areas: [{ id: "a" }, { id: "b" }, { id: "c" }], redirects: {} };
    const renamed = { areas: [{ id: "b" }, { id: "c" }, { id: "d" }], redirects: { a: to("d") } };
    expect(diffDatasets(before, renamed).map(({ kind }) => kind)).toEqual(["record-renamed", "redirect-added"]);
    const moved = { areas: [{ id: "c" }, { id: "b" }, { id: "d" }], redirects: { a: to("d") } };
    expect(diffDatasets(before, moved)).toContainEqual({
      ...{ kind: "order-changed", release: "major", table: "areas", order: ["c", "b"] },
    });
  });

  it("report an id inside of them that differs, whether they were renamed or not", () => {
    const place = (id: string, at: string) => ({ clusters: [{ id, place: { id: at } }], redirects: { a: to("b") } });
    const change = { kind: "value-changed", path: ["place", "id"], before: "x", after: "y" };
    expect(diffDatasets(place("c", "x"), place("c", "y"))).toMatchObject([change]);
    expect(diffDatasets(place("a", "x"), place("b", "y"))).toMatchObject([{ kind: "record-renamed" }, change]);
  });

  it("report an id that became a statistic", () => {
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

describe("records without an id", () => {
  const notes = (...statistics: string[]) => statistics.map((statistic) => ({ statistic }));
  const renamed = (before: object, after: object) =>
    diffDatasets({ ...before }, { ...after, redirects: { old: to("new") } }).flatMap((change) =>
      change.kind === "record-renamed" ? `${change.from} → ${change.id}` : [],
    );

  it.each(Object.entries(schemas).map(([table, { key }]) => [table, key]))(
    "or with one are matched in %s by their %s",
    (table, key) => {
      const changes = diffDatasets({ [table]: [{ [key]: "a", x: 1 }] }, { [table]: [{ [key]: "a", x: 2 }] });
      expect(changes).toMatchObject([{ kind: "value-changed", id: "a", path: ["x"] }]);
    },
  );

  it("are renamed with their statistic, each of those that have the same", () => {
    const before = { statistics: [{ id: "old" }], notes: notes(...new Array<string>(11).fill("old")) };
    const after = { statistics: [{ id: "new" }], notes: notes(...new Array<string>(11).fill("new")) };
    expect(renamed(before, after)).toEqual([
      "old → new",
      "old → new",
      ...Array.from({ length: 10 }, (_, i) => `old#${i + 2} → new#${i + 2}`),
    ]);
  });

  it("have no number if an id only looks like one that has", () => {
    expect(renamed({ areas: [{ id: "old" }, { id: "old#2" }] }, { areas: [{ id: "new" }, { id: "new#2" }] })).toEqual([
      "old → new",
    ]);
    const before = { statistics: [{ id: "old" }], notes: notes("old#1b") };
    expect(renamed(before, { statistics: [{ id: "new" }], notes: notes("new#1b") })).toEqual(["old → new"]);
  });
});

describe("redirects", () => {
  const redirects = { a: { kind: "split", to: ["b", "c"] }, d: to("b") };

  it("are added and removed as a whole", () => {
    const added = { kind: "redirect-added", release: "minor", table: "redirects", id: "d", after: to("b") };
    expect(diffDatasets({}, { redirects: { d: to("b") } })).toEqual([
      { kind: "table-added", release: "minor", table: "redirects" },
      added,
    ]);
    expect(diffDatasets({ redirects }, {})).toEqual([{ kind: "table-removed", release: "major", table: "redirects" }]);
  });

  it("require a major release if they change, unless their earlier target was retired", () => {
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
