import { describe, expect, it } from "vitest";
import * as medtech from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";
import { strangeValues } from "../support/strangeValues.js";
import { tables } from "../support/tables.js";

describe.each([
  ["isClusterId", "clusters"],
  ["isFocusAreaId", "focusAreas"],
  ["isHospitalId", "hospitals"],
  ["isIndicatorId", "indicators"],
  ["isPolicyAreaId", "policyAreas"],
  ["isProgrammeId", "programmes"],
  ["isSourceId", "sources"],
  ["isStateCode", "states"],
  ["isStatisticId", "statistics"],
] as const)("%s", (name, tableName) => {
  const guard: (value: unknown) => boolean = medtech[name];
  const table: readonly { readonly id: string }[] = tables[tableName];
  keepsDataset();

  it("is true for each id of its table", () => {
    expect(table.filter(({ id }) => !guard(id))).toEqual([]);
  });

  it("is false for the ids of all other tables, and for retired ids", () => {
    const { redirects, corroborations: _, ...withIds } = tables;
    const others = Object.values(withIds).filter((other) => (other as readonly unknown[]) !== table);
    const ids = [...others.flat().map(({ id }) => id), ...Object.keys(redirects)];
    expect(ids).toContain("ophthalmal");
    expect(ids.filter(guard)).toEqual([]);
  });

  it.each(strangeValues)("is false for %s, without touching it", (_, value) => {
    const before = snapshot(value);
    expect(guard(value)).toBe(false);
    expect(snapshot(value)).toBe(before);
  });

  it("is false for an id in other letters, with white space or in a list", () => {
    const { id } = table[0]!;
    const otherCase = id === id.toUpperCase() ? id.toLowerCase() : id.toUpperCase();
    for (const value of [otherCase, ` ${id}`, `${id}\n`, [id], { id }]) expect(guard(value)).toBe(false);
  });
});
