import { describe, expect, it } from "vitest";
import { change } from "../../explorer/state/change.js";
import { initial } from "../../explorer/state/State.js";

describe("change", () => {
  it("wants an area and no longer wants it, in the order of the dataset", () => {
    const one = change(initial, { weigh: "dental", weight: 1 });
    const two = change(one, { weigh: "robotics", weight: 3 });
    expect(Object.entries(two.want)).toEqual([
      ["robotics", 3],
      ["dental", 1],
    ]);
    expect(change(two, { weigh: "dental", weight: 0 }).want).toEqual({ robotics: 3 });
    expect(initial.want).toEqual({});
  });

  it("takes up to four clusters, and lets go of each", () => {
    const ids = ["medways", "optonet", "biopro", "biosaxony", "innomed"] as const;
    const full = ids.reduce((state, id) => change(state, { toggleCompared: id }), initial);
    expect(full.compare).toEqual(ids.slice(0, 4));
    expect(change(full, { toggleCompared: "optonet" }).compare).toEqual(["medways", "biopro", "biosaxony"]);
  });

  it("sorts names from A and marks from the most, and turns round what is sorted already", () => {
    const byName = change(initial, { sortBy: "name" });
    expect([byName.sort, byName.descending]).toEqual(["name", false]);
    expect(change(byName, { sortBy: "name" }).descending).toBe(true);
    expect(change(byName, { sortBy: "robotics" })).toMatchObject({ sort: "robotics", descending: true });
  });

  it("tells two figures apart, but not one from itself", () => {
    const pair = ["gtai-2024.companies", "spectronet-2025.companies"] as const;
    const apart = change(initial, { tellApart: pair });
    expect(apart.pair).toEqual(pair);
    expect(change(apart, { tellApart: [pair[0], pair[0]] })).toBe(apart);
  });

  it("drops a field that is set to nothing", () => {
    expect(change({ ...initial, in: "DE-BW" }, { set: { in: undefined } as object })).toEqual(initial);
  });
});
