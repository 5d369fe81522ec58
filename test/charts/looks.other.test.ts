import { expect, it } from "vitest";
import {
  type ChartSpec,
  clusterMapChart,
  comparisonChart,
  focusCountsChart,
  focusMatrixChart,
  rankingChart,
  seriesChart,
} from "../../src/charts/index.js";
import { createCatalog, focusAreas } from "../../src/index.js";
import { looksOf } from "../support/looksOf.js";

const at = (name: string, latitude: number, longitude: number, focusAreas: readonly string[] = []) => ({
  ...{ id: name.toLowerCase(), name, focusAreas, seat: { value: { latitude, longitude, city: `City of ${name}` } } },
});
const areas = [
  { id: "a", name: "Area with a name that needs several lines in a narrow column" },
  { id: "b", name: "B" },
  { id: "c" },
];
const own = (...clusters: ReturnType<typeof at>[]) => createCatalog({ focusAreas: areas, clusters });

const world = own(at("North", 60, -120), at("South", -35, 150), at("Middle", 0.5, 0.5), at("East", 20, 100));
const plate = own(
  at("West", -33.4, -70.7),
  at("Coast", -34.6, -58.4),
  at("Coast2", -34.6, -58.4),
  at("Inland", -31.4, -64.2),
);
const poles = own(at("Arctic", 89, -179), at("Antarctic", -89, 179));
const fourDegrees = own(at("Lower", 50, 10), at("Upper", 54, 10));
const place = own(at("Alone", 50, 10));
const oneDot = createCatalog({ focusAreas: [{ id: "b", name: "B" }], clusters: [at("Alone", 50, 10, ["b"])] });
const few = own(
  at("All", 50, 10, ["a", "b", "c"]),
  at("One", 51, 10, ["a"]),
  at("A name that is far too long for its column", 52, 9, ["b", "a"]),
  at("None", 53, 8),
);

/** Charts of data unlike those of `looks.test.ts`: figures with every qualifier, of several areas; clusters anywhere, few or none. */
const charts: Readonly<Record<string, () => ChartSpec>> = {
  "a map of the world": () => clusterMapChart({ catalog: world }),
  "a map south of the equator": () => clusterMapChart({ catalog: plate, locale: "de", width: 400 }),
  "a map from pole to pole": () => clusterMapChart({ catalog: poles, width: 400 }),
  "a map of just four degrees": () => clusterMapChart({ catalog: fourDegrees, width: 400 }),
  "a map of one place": () => clusterMapChart({ catalog: place, locale: "de", width: 300 }),
  "counts of all areas": () => focusCountsChart({ catalog: few, locale: "de" }),
  "a matrix of one dot": () => focusMatrixChart({ catalog: oneDot, width: 600 }),
  "a matrix of one dot, in German": () => focusMatrixChart({ catalog: oneDot, locale: "de", width: 600 }),
  "a small matrix": () => focusMatrixChart({ catalog: few, width: 300 }),
  "counts of few clusters": () => focusCountsChart({ catalog: few, selection: ["a"] }),
  "a ranking of few clusters": () => rankingChart({ a: 2, b: 1, c: 0.5 }, { catalog: few, locale: "de", width: 300 }),
  "a ranking for a long wish": () =>
    rankingChart(
      focusAreas.map(({ id }) => id),
      { limit: 17, locale: "de" },
    ),
  "shares with qualifiers": () => comparisonChart("sme-share-companies", { locale: "de", width: 300 }),
  "shares, of which one is an estimate": () => comparisonChart("export-share"),
  "shares, of which one is an estimate, in German": () => comparisonChart("export-share", { locale: "de" }),
  "areas with one figure alone": () => comparisonChart("average-stay", { locale: "de" }),
  "a figure alone": () => comparisonChart("associations"),
  "no figure": () => comparisonChart("hospitals", { refArea: "world", locale: "de" }),
  ranks: () => comparisonChart("market-size-rank", { locale: "de" }),
  "money of many years": () => comparisonChart("hospital-spending", { width: 320 }),
  "a ranking of nobody": () => rankingChart(["a"], { catalog: place, minScore: 0.5, locale: "de" }),
  "the first of a ranking": () => rankingChart(["a"], { catalog: few, limit: 1, locale: "de" }),
  "a series of one figure": () => seriesChart("hospital-sector-rank", { width: 400 }),
  "a series of money": () => seriesChart("revenue", { locale: "de", width: 400 }),
  "a single figure of money": () => seriesChart("insurer-hospital-spending", { width: 400 }),
  "figures without a series, in English": () => seriesChart("associations"),
  "figures without a series": () => seriesChart("associations", { locale: "de" }),
  "a series of ranks": () => seriesChart("technology-field-rank", { locale: "de", width: 300 }),
  "series of several areas": () => seriesChart("patent-applications"),
  "series with decimals": () => seriesChart("average-stay", { width: 320 }),
};

// as in looks.test.ts: npx vitest run test/charts/looks.other.test.ts -u
it.each(Object.entries(charts))("%s: looks as it did", (_, draw) => {
  const { usermeta: __, config: ___, ...looks } = draw();
  expect(looksOf(looks)).toMatchSnapshot();
});
