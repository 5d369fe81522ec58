import { describe, expect, it } from "vitest";
import * as medtech from "../../src/index.js";
import { UnknownIdError } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

describe.each([
  ["getCluster", "clusters", "cluster", "medwasy", "medways"],
  ["getFocusArea", "focusAreas", "focus area", "robotic", "robotics"],
  ["getHospital", "hospitals", "hospital", "charite", "charite-berlin"],
  ["getIndicator", "indicators", "indicator", "hospital-bed", "hospital-beds"],
  ["getPolicyArea", "policyAreas", "policy area", "export", "exports"],
  ["getProgramme", "programmes", "programme", "go-clusters", "go-cluster"],
  ["getSource", "sources", "source", "gtai-2025", "gtai-2024"],
  ["getState", "states", "state", "de-by", "DE-BY"],
  ["getStatistic", "statistics", "statistic", "gtai-2024.company", "gtai-2024.companies"],
] as const)("%s", (name, tableName, kind, typo, meant) => {
  const get: (id: never) => { readonly id: string } = medtech[name];
  const table: readonly { readonly id: string }[] = tables[tableName];
  keepsDataset();

  it("returns the record of the table itself for each id", () => {
    for (const record of table) {
      expect(get(record.id as never)).toBe(record);
      expect(isDeeplyFrozen(record)).toBe(true);
    }
  });

  it("suggests what was meant", () => {
    const error = refusal(UnknownIdError, typo, () => get(typo as never));
    expect(error).toMatchObject({ kind, id: typo });
    expect(error.suggestions[0]).toBe(meant);
    expect(error.message).toContain(`unknown ${kind} "${typo}"; did you mean "${meant}"`);
  });

  it("suggests nothing if nothing is near", () => {
    const error = refusal(UnknownIdError, "zzz", () => get("zzzzzzzzzzzzzzzzzzzzzzzz" as never));
    expect(error.suggestions).toEqual([]);
    expect(error.message).toBe(`unknown ${kind} "zzzzzzzzzzzzzzzzzzzzzzzz"`);
  });

  it("throws for the ids of all other tables", () => {
    const { redirects: _, corroborations: __, ...withIds } = tables;
    const others = Object.values(withIds).filter((other) => (other as readonly unknown[]) !== table);
    expect(others).toHaveLength(8);
    for (const { id } of others.flat()) expect(refusal(UnknownIdError, id, () => get(id as never)).id).toBe(id);
  });

  itRefuses(get, UnknownIdError);

  it("keeps the value in the error, whatever it is", () => {
    for (const value of [null, undefined, Number.NaN, {}, Symbol("id")]) {
      expect(refusal(UnknownIdError, value, () => get(value as never))).toMatchObject({ id: value, suggestions: [] });
    }
  });
});

it("follows the brochure's spelling, which was retired", () => {
  const { getFocusArea } = medtech;
  expect(getFocusArea("ophthalmal")).toBe(getFocusArea("ophthalmology"));
  expect(getFocusArea("ophthalmal").name.de).toBe("Augenheilkunde");
});
