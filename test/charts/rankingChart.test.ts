import { describe, expect, it } from "vitest";
import { rankingChart } from "../../src/charts/index.js";
import { clustersByState, getFocusArea, rankClusters } from "../../src/index.js";
import { itIsAChart } from "../support/itIsAChart.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { itRefusesRankOptions } from "../support/itRefusesRankOptions.js";
import { itRefusesRequests } from "../support/itRefusesRequests.js";
import { itRefusesScoreOptions } from "../support/itRefusesScoreOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { marksOf } from "../support/marksOf.js";
import { ownCatalog } from "../support/ownCatalog.js";
import { captionOf, textsOf } from "../support/textsOf.js";

const wish = { robotics: 2, "medical-imaging": 1, "surgical-instruments": 1 } as const;

describe("rankingChart", () => {
  keepsDataset();
  itIsAChart((options) => rankingChart(wish, options));
  itRefusesRequests((wanted) => rankingChart(wanted));
  itRefusesOptions((options) => rankingChart(wish, options));
  itRefusesRankOptions((options) => rankingChart(wish, options));
  itRefusesScoreOptions((options) => rankingChart(wish, options));

  it("has a bar for each match, as long as its score, in the order of the ranking", () => {
    const bars = marksOf(rankingChart(wish), "rule");
    expect(bars.map(({ value }) => value)).toEqual(rankClusters(wish).map(({ score }) => score));
    const texts = textsOf(rankingChart(wish)).map(({ text }) => text);
    expect(texts.slice(0, 17)).toEqual(rankClusters(wish).map(({ cluster }) => cluster.name));
  });

  it("names in words what each cluster lacks", () => {
    const matches = rankClusters(wish);
    const reasons = marksOf(rankingChart(wish, { locale: "de" }), "rule").map(({ says }) => says);
    for (const [at, { missing }] of matches.entries()) {
      if (missing.length === 0) expect(reasons[at]).toMatch(/führt alles Gesuchte auf$/);
      for (const { focusArea } of missing) expect(reasons[at]).toContain(getFocusArea(focusArea).name.de);
    }
    expect(captionOf(rankingChart(wish))).toMatch(/^What is not listed .* may still/);
  });

  it("names five missing areas, and counts the others", () => {
    const eight = ["implants", "surgical-instruments", "cardiology", "robotics"] as const;
    const areas = ["dental", "orthopedics", "endoprosthetics", "rehabilitation"] as const;
    const [bar] = marksOf(rankingChart([...eight, ...areas], { among: ["biolago"] }), "rule");
    const named = "Implants, Surgical instruments, Cardiology, Dental, Orthopedics";
    expect(bar?.says).toBe(`BioLAGO, 13%, not listed: ${named}, 2\u00a0more`);
    const six = marksOf(rankingChart([...eight, ...areas.slice(0, 3)], { among: ["biolago"] }), "rule");
    expect(six[0]?.says).toMatch(/: Implants, .*, Orthopedics, Endoprosthetics$/);
  });

  it("says what was wanted, with weights where they differ", () => {
    expect(rankingChart(wish).title.subtitle.join(" ")).toBe(
      "Wanted: Medical imaging 25%, Surgical instruments 25%, Robotics 50%",
    );
    expect(rankingChart(["dental", "robotics"], { locale: "de" }).title.subtitle.join(" ")).toBe(
      "Gesucht: Robotik, Dentalmedizin",
    );
  });

  it("hands the options of the ranking on", () => {
    const options = { limit: 3, among: clustersByState("DE-BW"), focusPenalty: 1, rarity: true } as const;
    const bars = marksOf(rankingChart(wish, options), "rule");
    expect(bars.map(({ value }) => value)).toEqual(rankClusters(wish, options).map(({ score }) => score));
    const own = marksOf(rankingChart(["lasers", "dental"], { catalog: ownCatalog, minScore: 0.5 }), "rule");
    expect(own.map(({ says }) => says)).toEqual([
      "East, 100%, lists all that is wanted",
      "North, 50%, not listed: dental",
    ]);
  });

  it("says so where no cluster matches, and draws no bar for a score of 0", () => {
    expect(rankingChart(["dental"], { limit: 0 }).title.subtitle).toEqual(["No cluster matches."]);
    const none = rankingChart(["ophthalmology"], { catalog: ownCatalog });
    expect(marksOf(none, "rule")).toEqual([]);
    expect(textsOf(none).filter(({ text }) => text === "0%")).toHaveLength(3);
  });
});
