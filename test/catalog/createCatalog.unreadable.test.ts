import { describe, expect, it } from "vitest";
import { createCatalog, InvalidDataError, UnknownIdError } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

const cluster = { id: "a", name: "A", focusAreas: ["x"] };
const UNREADABLE = "cannot be read: a property throws";
const refused = (data: unknown) => refusal(InvalidDataError, data, () => createCatalog(data as never)).issues;
const issues = (...clusters: readonly unknown[]) => refused({ clusters, focusAreas: [{ id: "x" }] });
const fails = (): never => {
  throw new TypeError("the caller's own code ran");
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
revokeList();

describe("createCatalog refuses", () => {
  keepsDataset();

  it.each<[string, () => object]>([
    [
      "a seat that throws",
      () => ({
        get seat() {
          return fails();
        },
      }),
    ],
    [
      "the value of a seat that throws",
      () => ({
        seat: {
          get value() {
            return fails();
          },
        },
      }),
    ],
    [
      "a latitude that throws",
      () => ({
        seat: {
          value: {
            get latitude() {
              return fails();
            },
            longitude: 0,
          },
        },
      }),
    ],
    [
      "a longitude that throws",
      () => ({
        seat: {
          value: {
            latitude: 0,
            get longitude() {
              return fails();
            },
          },
        },
      }),
    ],
    [
      "aliases that throw",
      () => ({
        get aliases() {
          return fails();
        },
      }),
    ],
    ["an alias that throws", () => ({ aliases: Object.defineProperty([], 0, { get: fails, enumerable: true }) })],
    [
      "states that throw",
      () => ({
        get states() {
          return fails();
        },
      }),
    ],
    ["a revoked seat", () => ({ seat: revoked })],
    ["the revoked value of a seat", () => ({ seat: { value: revoked } })],
    ["revoked aliases", () => ({ aliases: revokedList })],
    ["revoked states", () => ({ states: { value: revokedList } })],
    ["revoked areas", () => ({ focusAreas: revokedList })],
  ])("a record with %s, and goes on with the next", (_, fields) => {
    const record = Object.defineProperties(
      {},
      { ...Object.getOwnPropertyDescriptors(cluster), ...Object.getOwnPropertyDescriptors(fields()) },
    );
    expect(issues(record, { ...cluster, id: 5 })).toEqual([
      { path: "clusters[0]", message: UNREADABLE },
      { path: "clusters[1].id", message: "expected an id, got 5" },
    ]);
  });

  it("a revoked record", () => {
    expect(issues(revoked)).toEqual([{ path: "clusters[0]", message: UNREADABLE }]);
  });

  it("lists that cannot be read, and properties that throw instead of giving one", () => {
    const interrupted = Object.defineProperty([cluster], 1, { get: fails, enumerable: true });
    for (const list of [revokedList, interrupted, new Proxy([cluster], { get: fails })]) {
      expect(refused({ clusters: list, focusAreas: [{ id: "x" }] })).toEqual([
        { path: "clusters", message: UNREADABLE },
      ]);
    }
    expect(refused({ clusters: [{ id: 5, name: "A", focusAreas: [] }], focusAreas: revokedList })).toEqual([
      { path: "focusAreas", message: UNREADABLE },
      { path: "clusters[0].id", message: "expected an id, got 5" },
    ]);
    const throwing = Object.defineProperty({ focusAreas: [] }, "clusters", { get: fails, enumerable: true });
    expect(refused(throwing)).toEqual([{ path: "clusters", message: UNREADABLE }]);
    expect(refused(revoked)).toEqual([
      { path: "focusAreas", message: UNREADABLE },
      { path: "clusters", message: UNREADABLE },
    ]);
  });

  it.each(strangeValues)("data that is no object with lists: %s", (_, data) => {
    expect(refused(data).every(({ path }) => ["", "focusAreas", "clusters"].includes(path))).toBe(true);
  });

  it("data that is no object at all, and tells what it got", () => {
    for (const [data, got] of [
      [null, "null"],
      [undefined, "undefined"],
      [5, "5"],
      ["clusters", '"clusters"'],
      [() => 5, "(function)"],
    ]) {
      const message = `expected an object with focusAreas and clusters, got ${got}`;
      expect(refused(data)).toEqual([{ path: "", message }]);
    }
  });
});

it("createCatalog passes on what an error of ours says that a property throws", () => {
  const record = {
    ...cluster,
    get seat(): never {
      throw new UnknownIdError("city", "Atlantis");
    },
  };
  expect(issues(record)).toEqual([{ path: "clusters[0]", message: 'unknown city "Atlantis"' }]);
});
