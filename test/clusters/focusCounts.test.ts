import { describe, expect, it } from "vitest";
import { createCatalog, focusAreas, focusCounts, InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { brochureMarks } from "../support/brochureMarks.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesAreas } from "../support/itRefusesAreas.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { ownCatalog } from "../support/ownCatalog.js";
import { refusal } from "../support/refusal.js";
import { strangeLists } from "../support/strangeLists.js";
import { strangeValues } from "../support/strangeValues.js";

const numbers = (counts: readonly { readonly count: number }[]) => counts.map(({ count }) => count);

describe("focusCounts", () => {
  keepsDataset();

  it("counts the marks of each column of the brochure's table, in its order", () => {
    const counts = focusCounts();
    expect(counts.map(({ focusArea }) => focusArea)).toEqual(focusAreas.map(({ id }) => id));
    expect(numbers(counts)).toEqual([14, 10, 17, 16, 17, 7, 12, 12, 6, 3, 8, 4, 7, 8, 10, 7, 9, 10, 14]);
    expect(numbers(focusCounts([]))).toEqual(numbers(counts));
    expect(numbers(focusCounts(undefined, {}))).toEqual(numbers(counts));
  });

  it("counts only the clusters that list the selected area too", () => {
    // hearing aids: biosaxony, which lacks dental, Medizin.NRW, and microTEC Südwest, which lacks eight
    expect(numbers(focusCounts("hearing-aids"))).toEqual([3, 3, 3, 3, 3, 2, 2, 3, 2, 3, 2, 2, 3, 1, 2, 2, 3, 3, 3]);
    expect(focusCounts(["hearing-aids"])).toEqual(focusCounts("hearing-aids"));
  });

  it("with several selected counts those that list all of them, however they are given", () => {
    for (let a = 0; a < 19; a++) {
      for (let b = a; b < 19; b++) {
        const selection = [a, b].map((column) => focusAreas[column]!.id);
        const left = brochureMarks.filter((marks) => marks.has(a) && marks.has(b));
        const expected = focusAreas.map((_, column) => left.filter((marks) => marks.has(column)).length);
        expect(numbers(focusCounts(selection))).toEqual(expected);
        expect(numbers(focusCounts([...selection].reverse().concat(selection)))).toEqual(expected);
      }
    }
  });

  it("answers 0 where another area would leave nothing", () => {
    const selection = ["hearing-aids", "plasma-medicine", "dental"] as const;
    // only Medizin.NRW lists the three, and it lists everything
    expect(numbers(focusCounts(selection))).toEqual(new Array(19).fill(1));
    const counts = focusCounts(["lasers"], { catalog: ownCatalog });
    expect(counts.at(-1)).toEqual({ focusArea: "ophthalmology", count: 0 });
  });

  it("answers with a frozen list for the built-in dataset, and with a fresh one for a custom catalog", () => {
    expect(Object.isFrozen(focusCounts())).toBe(true);
    const counts = focusCounts([], { catalog: ownCatalog });
    expect(counts).toEqual([
      { focusArea: "lasers", count: 2 },
      { focusArea: "robotics", count: 3 },
      { focusArea: "dental", count: 1 },
      { focusArea: "ophthalmology", count: 0 },
    ]);
    expect(Object.isFrozen(counts)).toBe(false);
    expect(focusCounts([], { catalog: ownCatalog })).not.toBe(counts);
    expect(focusCounts(["ophthalmal", "lasers"], { catalog: ownCatalog }).map(({ count }) => count)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("counts rightly where a word of bits ends", () => {
    // area a is listed by the clusters 0 to a
    const ids = Array.from({ length: 66 }, (_, i) => `area-${i}`);
    const clusters = ids.map((_, i) => ({ id: `cluster-${i}`, name: "", focusAreas: ids.slice(i) }));
    const catalog = createCatalog({ clusters, focusAreas: ids.map((id) => ({ id })) });
    expect(numbers(focusCounts([], { catalog }))).toEqual(ids.map((_, i) => i + 1));
    expect(numbers(focusCounts(["area-32"], { catalog }))).toEqual(ids.map((_, i) => Math.min(i, 32) + 1));
    expect(numbers(focusCounts(["area-65", "area-31"], { catalog }))).toEqual(ids.map((_, i) => Math.min(i, 31) + 1));
  });

  it("is empty for a catalog without areas, and 0 everywhere for one without clusters", () => {
    expect(focusCounts([], { catalog: createCatalog({ clusters: [], focusAreas: [] }) })).toEqual([]);
    const catalog = createCatalog({ clusters: [], focusAreas: [{ id: "x" }] });
    expect(focusCounts(["x"], { catalog })).toEqual([{ focusArea: "x", count: 0 }]);
  });

  describe("as selection", () => {
    // these two select nothing, which is a question like any other: an unknown area stands in for them
    const nothing = strangeValues
      .filter(([label]) => /^undefined$|^an empty list$/.test(label))
      .map(([, value]) => value);
    itRefuses(
      (selection) => focusCounts(nothing.includes(selection) ? ("robot" as never) : selection),
      UnknownIdError,
      {
        "a list behind a proxy that throws": InvalidArgumentError,
        "a revoked proxy": InvalidArgumentError,
      },
    );
  });

  itNamesUnreadable("selection", focusCounts);

  it.each(strangeLists)("refuses %s", (label, list) => {
    const expected = label === "an entry that throws when read" ? InvalidArgumentError : UnknownIdError;
    refusal(expected, list, () => focusCounts(list as never));
  });

  itRefusesAreas((area) => focusCounts(area));
  itRefusesOptions((options) => focusCounts([], options));
});
