import { describe, expect, it } from "vitest";
import {
  clusters,
  focusAreas,
  getCluster,
  getFocusArea,
  getHospital,
  getIndicator,
  getPolicyArea,
  getProgramme,
  getSource,
  getState,
  getStatistic,
  hospitals,
  indicators,
  policyAreas,
  programmes,
  sources,
  states,
  statistics,
  UnknownIdError,
} from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

interface Case {
  get(id: string): { readonly id: string };
  readonly table: readonly { readonly id: string }[];
  readonly kind: string;
  readonly typo: string;
  readonly meant: string;
}

describe.each<Case>([
  { get: getCluster, table: clusters, kind: "cluster", typo: "medwasy", meant: "medways" },
  { get: getFocusArea, table: focusAreas, kind: "focus area", typo: "robotic", meant: "robotics" },
  { get: getHospital, table: hospitals, kind: "hospital", typo: "charite", meant: "charite-berlin" },
  { get: getIndicator, table: indicators, kind: "indicator", typo: "hospital-bed", meant: "hospital-beds" },
  { get: getPolicyArea, table: policyAreas, kind: "policy area", typo: "export", meant: "exports" },
  { get: getProgramme, table: programmes, kind: "programme", typo: "go-clusters", meant: "go-cluster" },
  { get: getSource, table: sources, kind: "source", typo: "gtai-2025", meant: "gtai-2024" },
  { get: getState, table: states, kind: "state", typo: "de-by", meant: "DE-BY" },
  { get: getStatistic, table: statistics, kind: "statistic", typo: "gtai-2024.company", meant: "gtai-2024.companies" },
])("$get.name", ({ get, table, kind, typo, meant }) => {
  keepsDataset();

  it("returns the record of the table itself for each id", () => {
    for (const record of table) {
      expect(get(record.id)).toBe(record);
      expect(isDeeplyFrozen(record)).toBe(true);
    }
  });

  it("suggests what was meant", () => {
    const error = refusal(UnknownIdError, typo, () => get(typo));
    expect(error).toMatchObject({ kind, id: typo });
    expect(error.suggestions[0]).toBe(meant);
    expect(error.message).toContain(`unknown ${kind} "${typo}"; did you mean "${meant}"`);
  });

  it("suggests nothing if nothing is near", () => {
    const error = refusal(UnknownIdError, "zzz", () => get("zzzzzzzzzzzzzzzzzzzzzzzz"));
    expect(error.suggestions).toEqual([]);
    expect(error.message).toBe(`unknown ${kind} "zzzzzzzzzzzzzzzzzzzzzzzz"`);
  });

  it("throws for the ids of all other tables", () => {
    const { redirects: _, corroborations: __, ...withIds } = tables;
    const others = Object.values(withIds).filter((other) => (other as readonly unknown[]) !== table);
    expect(others).toHaveLength(8);
    for (const { id } of others.flat()) expect(refusal(UnknownIdError, id, () => get(id)).id).toBe(id);
  });

  itRefuses(get, UnknownIdError);

  it("keeps the value in the error, whatever it is", () => {
    for (const value of [null, undefined, Number.NaN, {}, Symbol("id")]) {
      expect(refusal(UnknownIdError, value, () => get(value as string))).toMatchObject({ id: value, suggestions: [] });
    }
  });
});

it("follows the brochure's spelling, which was retired", () => {
  expect(getFocusArea("ophthalmal")).toBe(getFocusArea("ophthalmology"));
  expect(getFocusArea("ophthalmal").name.de).toBe("Augenheilkunde");
});
