import { describe, expect, it } from "vitest";
import {
  type Cluster,
  clusters,
  clustersByFocus,
  createCatalog,
  focusAreas,
  InvalidArgumentError,
  UnknownIdError,
} from "../../src/index.js";
import { brochureMatrix } from "../support/brochureMatrix.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";

const numbers = (found: readonly Cluster[]) => found.map(({ number }) => number);

describe("clustersByFocus", () => {
  keepsDataset();

  it("answers each of the 19 areas with the rows that have a mark in its column, from top to bottom", () => {
    for (const [column, { id }] of focusAreas.entries()) {
      const marked = brochureMatrix.filter(([, , marks]) => marks[column] === "x").map(([number]) => number);
      expect(numbers(clustersByFocus(id))).toEqual(marked);
    }
  });

  it("answers with the records of the table themselves", () => {
    expect(clustersByFocus("hearing-aids")).toEqual([clusters[4], clusters[11], clusters[13]]);
    expect(clustersByFocus("hearing-aids")[0]).toBe(clusters[4]);
  });

  it("with several areas wants all of them", () => {
    expect(numbers(clustersByFocus(["hearing-aids", "dental"]))).toEqual([12]);
    expect(numbers(clustersByFocus(["surgical-instruments", "plasma-medicine"]))).toEqual([5, 10, 12]);
    expect(clustersByFocus(["hearing-aids", "dental"], { match: "all" })).toBe(
      clustersByFocus(["hearing-aids", "dental"]),
    );
  });

  it("with several areas and match any wants one of them", () => {
    expect(numbers(clustersByFocus(["surgical-instruments", "plasma-medicine"], { match: "any" }))).toEqual([
      2, 4, 5, 6, 8, 10, 12, 16,
    ]);
    expect(clustersByFocus(["digital-health", "diagnostics"], { match: "any" })).toEqual(clusters);
  });

  it("finds the one cluster that lists everything when all areas are wanted", () => {
    expect(clustersByFocus(focusAreas.map(({ id }) => id)).map(({ id }) => id)).toEqual(["medizin-nrw"]);
  });

  it("gives the same frozen list to the same question, however it is put", () => {
    const list = clustersByFocus("ophthalmology");
    expect(Object.isFrozen(list)).toBe(true);
    expect(clustersByFocus("ophthalmology")).toBe(list);
    expect(clustersByFocus("ophthalmal")).toBe(list);
    expect(clustersByFocus(["ophthalmology"], { match: "any" })).toBe(list);
    expect(clustersByFocus(["ophthalmology", "ophthalmal", "ophthalmology"])).toBe(list);
    const both = clustersByFocus(["dental", "robotics"]);
    expect(Object.isFrozen(both)).toBe(true);
    expect(clustersByFocus(["robotics", "dental"], {})).toBe(both);
  });

  it("reads a list anew each time, since its owner may have changed it", () => {
    const wanted = ["hearing-aids", "dental"] as const;
    const list: (typeof wanted)[number][] = [...wanted];
    expect(numbers(clustersByFocus(list))).toEqual([12]);
    list.pop();
    expect(clustersByFocus(list)).toBe(clustersByFocus("hearing-aids"));
  });

  it("uses a custom catalog, in its order, with a fresh list of the caller's own objects", () => {
    const found = clustersByFocus("lasers", { catalog: ownCatalog });
    expect(found).toEqual([ownClusters[0], ownClusters[2]]);
    expect(found[0]).toBe(ownClusters[0]);
    expect(Object.isFrozen(found)).toBe(false);
    expect(clustersByFocus("lasers", { catalog: ownCatalog })).not.toBe(found);
    expect(clustersByFocus("robotics", { catalog: ownCatalog })).toEqual(ownClusters);
    expect(clusters).toEqual(expect.arrayContaining([...clustersByFocus("robotics")]));
    expect(clustersByFocus("ophthalmal", { catalog: ownCatalog })).toEqual([]);
    expect(clustersByFocus(["dental", "ophthalmology"], { match: "any", catalog: ownCatalog })).toEqual([
      ownClusters[2],
    ]);
  });

  it("with an empty list returns all clusters, as a filter without a choice shows, and with match any none", () => {
    expect(clustersByFocus([])).toEqual(clusters);
    expect(clustersByFocus([])).toBe(clustersByFocus([], { match: "all" }));
    expect(Object.isFrozen(clustersByFocus([]))).toBe(true);
    expect(clustersByFocus([], { match: "any" })).toEqual([]);
    const own = clustersByFocus([], { catalog: ownCatalog });
    expect(own).toEqual(ownClusters);
    expect(Object.isFrozen(own)).toBe(false);
    expect(clustersByFocus([], { match: "any", catalog: ownCatalog })).toEqual([]);
    for (const count of [0, 1, 31, 32, 33, 64]) {
      const many = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, name: "C", focusAreas: [] }));
      expect(clustersByFocus([], { catalog: createCatalog({ clusters: many, focusAreas: [] }) })).toEqual(many);
    }
  });

  it("answers a catalog without clusters with an empty list", () => {
    const catalog = createCatalog({ clusters: [], focusAreas: [{ id: "lasers" }] });
    expect(clustersByFocus("lasers", { catalog })).toEqual([]);
  });

  it("names what was meant when an area is unknown, in a list too", () => {
    const error = refusal(UnknownIdError, "robotic", () => clustersByFocus("robotic" as never));
    expect(error).toMatchObject({ kind: "focus area", id: "robotic", suggestions: ["robotics"] });
    expect(error.message).toBe('unknown focus area "robotic"; did you mean "robotics"?');
    const list = ["dental", "Medical imaging"];
    expect(refusal(UnknownIdError, list, () => clustersByFocus(list as never)).suggestions).toEqual([
      "medical-imaging",
    ]);
  });

  it("does not know an area of the dataset in a catalog without it", () => {
    const ask = () => clustersByFocus("implants" as never, { catalog: ownCatalog });
    expect(refusal(UnknownIdError, "implants", ask)).toMatchObject({ kind: "focus area", id: "implants" });
  });

  describe("as focus", () => {
    itRefuses(
      clustersByFocus,
      UnknownIdError,
      {
        "a list behind a proxy that throws": InvalidArgumentError,
        "a revoked proxy": InvalidArgumentError,
      },
      ["an empty list"],
    );
    itNamesUnreadable("focus", clustersByFocus);
  });

  describe("as match", () => {
    const ask = (match: never) => clustersByFocus("dental", { match: match === undefined ? ("some" as never) : match });
    itRefuses(ask, InvalidArgumentError);
    it("names the two that there are", () => {
      expect(refusal(InvalidArgumentError, "none", () => ask("none" as never))).toMatchObject({
        argument: "match",
        reason: 'expected "all" or "any", got "none"',
      });
    });
  });

  itRefusesOptions((options) => clustersByFocus("dental", options));
});
