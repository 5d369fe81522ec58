import { describe, expect, it } from "vitest";
import { createCatalog, InvalidArgumentError, InvalidDataError } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

const cluster = { id: "a", name: "A", focusAreas: ["x"] };
const issues = (...clusters: readonly unknown[]) =>
  refusal(InvalidDataError, clusters, () => createCatalog({ clusters, focusAreas: [{ id: "x" }] } as never)).issues;
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
      { path: "clusters[0]", message: "cannot be read: a property throws" },
      { path: "clusters[1].id", message: "expected an id, got 5" },
    ]);
  });

  it("a revoked record, and lists that cannot be read at all", () => {
    expect(issues(revoked)).toEqual([{ path: "clusters[0]", message: "cannot be read: a property throws" }]);
    for (const data of [
      { clusters: revokedList, focusAreas: [] },
      { clusters: [], focusAreas: revokedList },
      revoked,
    ]) {
      const error = refusal(InvalidArgumentError, data, () => createCatalog(data as never));
      expect(error).toMatchObject({ argument: "catalog data", reason: "cannot be read" });
    }
  });
});
