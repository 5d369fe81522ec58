import { describe, expect, it } from "vitest";
import {
  clusters,
  focusAreas,
  hospitals,
  indicators,
  isClusterId,
  isFocusAreaId,
  isHospitalId,
  isIndicatorId,
  isPolicyAreaId,
  isProgrammeId,
  isSourceId,
  isStateCode,
  isStatisticId,
  policyAreas,
  programmes,
  sources,
  states,
  statistics,
} from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";
import { strangeValues } from "../support/strangeValues.js";
import { tables } from "../support/tables.js";

describe.each<{ guard: (value: unknown) => boolean; table: readonly { readonly id: string }[] }>([
  { guard: isClusterId, table: clusters },
  { guard: isFocusAreaId, table: focusAreas },
  { guard: isHospitalId, table: hospitals },
  { guard: isIndicatorId, table: indicators },
  { guard: isPolicyAreaId, table: policyAreas },
  { guard: isProgrammeId, table: programmes },
  { guard: isSourceId, table: sources },
  { guard: isStateCode, table: states },
  { guard: isStatisticId, table: statistics },
])("$guard.name", ({ guard, table }) => {
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
