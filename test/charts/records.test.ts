import { describe, expect, it } from "vitest";
import { clusterMapChart, focusCountsChart, rankingChart } from "../../src/charts/index.js";
import { areaLabel, clusterName } from "../../src/charts/records.js";
import { createCatalog, getFocusArea, InvalidArgumentError } from "../../src/index.js";
import { refusal } from "../support/refusal.js";
import { captionOf } from "../support/textsOf.js";

describe("the label of a record", () => {
  it.each([
    [{ id: "a", name: "A" }, "A"],
    [{ id: "a" }, "a"],
    [{ id: "a", name: null }, "a"],
    [{ id: "a", name: 5 }, "a"],
    [{ id: "a", name: "" }, "a"],
    [{ id: "a", name: { en: "E" } }, "a"],
    [{ id: "a", name: { de: "D" } }, "D"],
  ])("of an area %j in German is %s", (area, name) => {
    expect(areaLabel(area, "de")).toBe(name);
  });

  it("of a built-in area is its name in either language", () => {
    const area = getFocusArea("dental");
    expect([areaLabel(area, "en"), areaLabel(area, "de")]).toEqual([area.name.en, area.name.de]);
  });

  it("of a cluster is its name if that is a text, otherwise its id", () => {
    expect(clusterName({ id: "a", name: "A" })).toBe("A");
    expect(clusterName({ id: "a", name: 5 as never })).toBe("a");
  });

  it("can't be read if a getter throws, and the error says so", () => {
    const fail = () => {
      throw new Error("mine");
    };
    const name = () => clusterName(Object.defineProperty({ id: "a" }, "name", { get: fail }) as never);
    const { argument, reason } = refusal(InvalidArgumentError, undefined, name);
    expect([argument, reason]).toEqual(["catalog", "holds a record that cannot be read"]);
  });
});

describe("records that changed after their catalog was made", () => {
  /** Returns a catalog of one cluster, and its records. */
  function changing() {
    const area = { id: "x", name: "X" };
    const cluster = { id: "a", name: "A", focusAreas: ["x"], seat: { value: { latitude: 50, longitude: 10 } } };
    return { area, cluster, catalog: createCatalog({ focusAreas: [area], clusters: [cluster] }) };
  }

  it("are labelled with their ids if they have lost their names", () => {
    const { cluster, catalog } = changing();
    cluster.name = "";
    expect(rankingChart(["x"], { catalog }).description).toContain("a 100%");
  });

  it("keep the ids of areas that the catalog knows", () => {
    const { area, catalog } = changing();
    area.id = "y";
    expect(focusCountsChart({ catalog }).description).toContain("x: 1");
  });

  it("aren't on the map if they have lost their seat, as the caption says in either language", () => {
    const { cluster, catalog } = changing();
    cluster.seat.value.latitude = Number.NaN;
    expect(captionOf(clusterMapChart({ catalog }))).toContain("Without a seat: 1.");
    expect(captionOf(clusterMapChart({ catalog, locale: "de" }))).toContain("Ohne Sitz: 1.");
  });
});
