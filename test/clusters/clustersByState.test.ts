import { describe, expect, it } from "vitest";
import { clusters, clustersByState, createCatalog, type StateCode, states, UnknownIdError } from "../../src/index.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";

/** The numbers of the clusters of each state, by hand. */
const numbersOf: Readonly<Record<StateCode, readonly number[]>> = {
  "DE-BB": [7],
  "DE-BE": [7],
  "DE-BW": [1, 3, 4, 10, 14, 16],
  "DE-BY": [6, 11],
  "DE-HB": [],
  "DE-HE": [17],
  "DE-HH": [9],
  "DE-MV": [2],
  "DE-NI": [],
  "DE-NW": [12],
  "DE-RP": [1],
  "DE-SH": [9],
  "DE-SL": [],
  "DE-SN": [5],
  "DE-ST": [8],
  "DE-TH": [13, 15],
};

describe("clustersByState", () => {
  keepsDataset();

  it.each(states.map(({ id }) => id))("answers %s with its clusters by number", (state) => {
    const found = clustersByState(state);
    expect(found.map(({ number }) => number)).toEqual(numbersOf[state]);
    for (const cluster of found) expect(clusters).toContain(cluster);
  });

  it("gives the same frozen list to the same question, an empty one too", () => {
    for (const state of ["DE-BW", "DE-SL"] as const) {
      const list = clustersByState(state);
      expect(Object.isFrozen(list)).toBe(true);
      expect(clustersByState(state)).toBe(list);
      expect(clustersByState(state, {})).toBe(list);
    }
  });

  it("uses a custom catalog, for states and for regions of its own, with a fresh list", () => {
    const found = clustersByState("Jutland", { catalog: ownCatalog });
    expect(found).toEqual([ownClusters[0]]);
    expect(found[0]).toBe(ownClusters[0]);
    expect(Object.isFrozen(found)).toBe(false);
    expect(clustersByState("Jutland", { catalog: ownCatalog })).not.toBe(found);
    expect(clustersByState("DE-BY", { catalog: ownCatalog })).toEqual([ownClusters[1]]);
    expect(clustersByState("DE-TH", { catalog: ownCatalog })).toEqual([]);
  });

  it("names a cluster once that lists its state twice", () => {
    const twice = { id: "twice", name: "Twice", focusAreas: [], states: { value: ["DE-BY", "DE-BE", "DE-BY"] } };
    const again = { ...twice, id: "again" };
    const catalog = createCatalog({ clusters: [twice, again], focusAreas: [] });
    expect(clustersByState("DE-BY", { catalog })).toEqual([twice, again]);
  });

  it("does not know the regions of a catalog that was not passed", () => {
    expect(refusal(UnknownIdError, "Jutland", () => clustersByState("Jutland" as never)).kind).toBe("state");
  });

  it("suggests the code that was meant", () => {
    const error = refusal(UnknownIdError, "de-by", () => clustersByState("de-by" as never));
    expect(error).toMatchObject({ kind: "state", id: "de-by" });
    expect(error.suggestions[0]).toBe("DE-BY");
  });

  describe("as state", () => {
    itRefuses(clustersByState, UnknownIdError);
  });

  describe("as state of a custom catalog", () => {
    itRefuses((state) => clustersByState(state, { catalog: ownCatalog }), UnknownIdError);
  });

  itRefusesOptions((options) => clustersByState("DE-BY", options));
});
