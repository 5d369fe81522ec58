import { describe, expect, it } from "vitest";
import { createCatalog, minimalCovers, UnknownIdError } from "../../src/index.js";
import { itRefusesAmong } from "../support/itRefusesAmong.js";
import { itRefusesLimit } from "../support/itRefusesLimit.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesWishes } from "../support/itRefusesWishes.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";

const ids = (covers: readonly (readonly { readonly id: string }[])[]) =>
  covers.map((cover) => cover.map(({ id }) => id));

describe("minimalCovers", () => {
  keepsDataset();

  it("asks an own catalog: fresh lists, the caller's own objects, unmoved by what becomes of them", () => {
    const answer = minimalCovers(["dental", "lasers"], { catalog: ownCatalog });
    expect(answer.covers).toEqual([[ownClusters[2]]]);
    expect(answer.covers[0]?.[0]).toBe(ownClusters[2]);
    expect([answer, answer.covers, answer.covers[0], answer.uncoverable].some(Object.isFrozen)).toBe(false);
    expect(minimalCovers(["dental", "lasers"], { catalog: ownCatalog }).covers).not.toBe(answer.covers);

    const own = [{ id: "a", name: "A", focusAreas: ["x"] }];
    const catalog = createCatalog({ clusters: own, focusAreas: [{ id: "x" }, { id: "y" }] });
    own[0]!.focusAreas[0] = "y";
    const { covers, uncoverable } = minimalCovers(["x", "y"], { catalog });
    expect(covers[0]?.[0]).toBe(own[0]);
    expect(uncoverable).toEqual(["y"]);
    const ask = () => minimalCovers(["x"], { catalog, among: ["medways" as never] });
    expect(refusal(UnknownIdError, "medways", ask)).toMatchObject({ kind: "cluster", id: "medways" });
  });

  it("is exact where taking the largest first is not", () => {
    // the greedy step takes the four of "wide" first, and then needs both of the others: three instead of two
    const own = [
      { id: "wide", name: "", focusAreas: ["a", "b", "d", "e"] },
      { id: "left", name: "", focusAreas: ["a", "b", "c"] },
      { id: "right", name: "", focusAreas: ["d", "e", "f"] },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: [..."abcdef"].map((id) => ({ id })) });
    expect(ids(minimalCovers([..."abcdef"], { catalog }).covers)).toEqual([["left", "right"]]);
  });

  it("needs as many clusters as areas where each lists one, beyond a word of bits, too", () => {
    const areas = Array.from({ length: 70 }, (_, i) => `area-${i}`);
    const own = areas.map((id, i) => ({ id: `c${i}`, name: "", focusAreas: [id] }));
    const catalog = createCatalog({ clusters: own, focusAreas: areas.map((id) => ({ id })) });
    expect(minimalCovers(areas, { catalog }).covers).toEqual([own]);
    expect(ids(minimalCovers(["area-69", "area-0", "area-32"], { catalog }).covers)).toEqual([["c0", "c32", "c69"]]);
  });

  itRefusesWishes((wanted) => minimalCovers(wanted));
  itRefusesLimit((options) => minimalCovers(["dental"], options));
  itRefusesAmong((options) => minimalCovers(["dental"], options));
  itRefusesOptions((options) => minimalCovers(["dental"], options));
});
