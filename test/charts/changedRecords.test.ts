import { describe, expect, it } from "vitest";
import { clusterMapChart, focusCountsChart, rankingChart } from "../../src/charts/index.js";
import { createCatalog } from "../../src/index.js";
import { captionOf } from "../support/textsOf.js";

/** A catalog of one cluster, whose records its owner goes on to change. */
function changing() {
  const area = { id: "x", name: "X" };
  const cluster = { id: "a", name: "A", focusAreas: ["x"], seat: { value: { latitude: 50, longitude: 10 } } };
  return { area, cluster, catalog: createCatalog({ focusAreas: [area], clusters: [cluster] }) };
}

describe("records that were changed after their catalog was made", () => {
  it("stand under their ids where a name is none any more", () => {
    const { cluster, catalog } = changing();
    cluster.name = "";
    expect(rankingChart(["x"], { catalog }).description).toContain("a 100%");
  });

  it("leave areas the ids that the catalog knows", () => {
    const { area, catalog } = changing();
    area.id = "y";
    expect(focusCountsChart({ catalog }).description).toContain("x: 1");
  });

  it("have no place on the map where the seat is none any more, as the caption tells in either language", () => {
    const { cluster, catalog } = changing();
    cluster.seat.value.latitude = Number.NaN;
    expect(captionOf(clusterMapChart({ catalog }))).toContain("Without a seat: 1.");
    expect(captionOf(clusterMapChart({ catalog, locale: "de" }))).toContain("Ohne Sitz: 1.");
  });
});

describe("a catalog without anything", () => {
  it("has a chart without bars", () => {
    const catalog = createCatalog({ focusAreas: [], clusters: [] });
    expect(focusCountsChart({ catalog })).toMatchObject({ height: 0 });
  });
});
