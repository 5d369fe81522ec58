import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/index.js";
import { altered } from "../support/altered.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { tables } from "../support/tables.js";

const digestOf = (data: unknown) =>
  createHash("sha256")
    .update(canonicalize(data) as string)
    .digest("hex");

describe("dataset", () => {
  it("has the digest of all tables in canonical JSON (RFC 8785)", () => {
    expect(dataset.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(tables)).toBe(dataset.digest);
    expect(digestOf(altered(tables, ["statistics", 0, "value"], 49))).not.toBe(dataset.digest);
  });

  it("has the name and version of the package", () => {
    const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(dataset).toMatchObject({ name, version, schemaVersion: 1 });
  });

  it("names the edition of the brochure", () => {
    expect(dataset.edition).toBe("Issue 2025/2026, order number 20854-3");
  });

  it("counts the records of each table", () => {
    expect(dataset.counts).toEqual(
      Object.fromEntries(Object.entries(tables).map(([table, records]) => [table, Object.keys(records).length])),
    );
    expect(dataset.counts).toMatchObject({ clusters: 17, focusAreas: 19, states: 16, policyAreas: 7 });
  });
});

describe("every table", () => {
  it.each([...Object.entries(tables), ["dataset", dataset] as const])("%s is frozen all the way down", (_, table) => {
    expect(isDeeplyFrozen(table)).toBe(true);
    expect(Object.keys(table).length).toBeGreaterThan(0);
  });

  it("cannot be changed, not even deep inside", () => {
    const [cluster] = tables.clusters as unknown as {
      name: string;
      focusAreas: string[];
      states: { value: string[] };
    }[];
    expect(() => (tables.clusters as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(cluster as object, { name: "changed" })).toThrow(TypeError);
    expect(() => cluster?.states.value.push("DE-BY")).toThrow(TypeError);
    expect(() => Object.assign(tables.redirects, { medways: { kind: "moved", to: "biolago" } })).toThrow(TypeError);
  });

  it("holds plain JSON: nothing is lost when it is written and read again", () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  it("shares no id with another, and none stands twice or is retired", () => {
    const { redirects, corroborations: _, ...withIds } = tables;
    const ids = [...Object.values(withIds).flatMap((table) => table.map(({ id }) => id as string))];
    expect(new Set([...ids, ...Object.keys(redirects)]).size).toBe(ids.length + 1);
  });

  it("stands in its own order: by number, by id, or that of the source", () => {
    const { clusters, policyAreas, hospitals, states, indicators, corroborations, statistics } = tables;
    for (const table of [clusters, policyAreas]) {
      expect(table.map(({ number }) => number)).toEqual(table.map((_, at) => at + 1));
    }
    for (const table of [hospitals, states, indicators]) {
      const ids = table.map(({ id }) => id as string);
      expect(ids).toEqual([...ids].sort());
    }
    const at = corroborations.map(({ statistic }) => statistics.findIndex(({ id }) => id === statistic));
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});
