import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDatasets, formatChanges, requiredRelease } from "../../src/diff/index.js";
import * as main from "../../src/index.js";
import { parseClusters, parseDataset } from "../../src/schema/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const change = { release: "patch", table: "clusters", id: "a" } as const;

/** Every function of the package, with one of its arguments left open. */
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  ...Object.fromEntries(Object.entries(main).filter(([name]) => /^(?:get|is)[A-Z]/.test(name))),
  "resolveId(id)": main.resolveId,
  "statsBySource(source)": main.statsBySource,
  "findStats(criteria)": main.findStats,
  "findStats({ breakdown })": (breakdown) => main.findStats({ breakdown }),
  "findStats, a dimension": (dimension) => main.findStats({ breakdown: { dimension } }),
  "series(indicator)": main.series,
  "series(indicator, options)": (options) => main.series("hospitals", options),
  "compareStats(indicator)": main.compareStats,
  "compareStats(indicator, options)": (options) => main.compareStats("hospitals", options),
  "explainDifference(a)": (a) => main.explainDifference(a, "gtai-2024.companies"),
  "explainDifference(a, b)": (b) => main.explainDifference("gtai-2024.companies", b),
  "corroborationsOf(statistic)": main.corroborationsOf,
  "formatStat(statistic)": main.formatStat,
  "formatStat, a changed record": (value) =>
    main.formatStat({ ...main.getStatistic("gtai-2024.companies"), qualifier: value, value }),
  "formatStat(statistic, options)": (options) => main.formatStat("gtai-2024.companies", options),
  "formatStat, a locale": (locale) => main.formatStat("gtai-2024.companies", { locale }),
  "cite(source)": main.cite,
  "cite(source, options)": (options) => main.cite("gtai-2024", options),
  "attributionsFor(records)": main.attributionsFor,
  "attributionsFor, a source": (source) => main.attributionsFor([{ source }]),
  "createCatalog(data)": main.createCatalog,
  "createCatalog({ clusters })": (clusters) => main.createCatalog({ clusters, focusAreas: [] }),
  "createCatalog({ focusAreas })": (focusAreas) => main.createCatalog({ clusters: [], focusAreas }),
  "createCatalog, an area of a cluster": (focusAreas) =>
    main.createCatalog({ clusters: [{ id: "a", name: "A", focusAreas }], focusAreas: [{ id: "x" }] }),
  "clustersByFocus(focus)": main.clustersByFocus,
  "clustersByFocus(focus, options)": (options) => main.clustersByFocus("dental", options),
  "clustersByState(state)": main.clustersByState,
  "clustersByState(state, options)": (options) => main.clustersByState("DE-BY", options),
  "matchScore(cluster)": (cluster) => main.matchScore(cluster, ["dental"]),
  "matchScore(cluster, wanted)": (wanted) => main.matchScore("medways", wanted),
  "matchScore, a weight": (weight) => main.matchScore("medways", { dental: weight }),
  "matchScore(cluster, wanted, options)": (options) => main.matchScore("medways", ["dental"], options),
  "explainMatch(cluster)": (cluster) => main.explainMatch(cluster, ["dental"]),
  "explainMatch(cluster, wanted)": (wanted) => main.explainMatch("medways", wanted),
  "rankClusters(wanted)": (wanted) => main.rankClusters(wanted),
  "rankClusters(wanted, options)": (options) => main.rankClusters(["dental"], options),
  "rankClusters, among": (among) => main.rankClusters(["dental"], { among }),
  "rankClusters, a limit": (limit) => main.rankClusters(["dental"], { limit }),
  "clustersNear(point)": main.clustersNear,
  "clustersNear, a latitude": (latitude) => main.clustersNear({ latitude, longitude: 11 }),
  "clustersNear(point, options)": (options) => main.clustersNear({ latitude: 50, longitude: 11 }, options),
  "findClusters(text)": main.findClusters,
  "findClusters(text, options)": (options) => main.findClusters("medical", options),
  "focusCounts(selection)": main.focusCounts,
  "focusCounts(selection, options)": (options) => main.focusCounts(["dental"], options),
  "focusMatrix(options)": main.focusMatrix,
  "minimalCovers(wanted)": main.minimalCovers,
  "minimalCovers(wanted, options)": (options) => main.minimalCovers(["dental"], options),
  "minimalCovers, among": (among) => main.minimalCovers(["dental"], { among }),
  "similarity(a, b)": (b) => main.similarity("medways", b),
  "similarity(a, b, options)": (options) => main.similarity("medways", "optonet", options),
  "similarClusters(cluster)": main.similarClusters,
  "similarClusters(cluster, options)": (options) => main.similarClusters("medways", options),
  "complementarity(a, b, wanted)": (wanted) => main.complementarity("medways", "optonet", wanted),
  "specialization(cluster, focusArea)": (area) => main.specialization("medways", area),
  "createCatalog, a seat": (seat) =>
    main.createCatalog({ clusters: [{ id: "a", name: "A", focusAreas: [], seat }], focusAreas: [] }),
  "createCatalog, aliases": (aliases) =>
    main.createCatalog({ clusters: [{ id: "a", name: "A", focusAreas: [], aliases }], focusAreas: [] }),
  "parseClusters(data)": parseClusters,
  "parseClusters, a record": (record) => parseClusters([record]),
  "parseDataset(data)": parseDataset,
  "parseDataset, a table": (clusters) => parseDataset({ clusters }),
  "parseDataset, a record": (cluster) => parseDataset({ clusters: [cluster] }),
  "diffDatasets(before)": (before) => diffDatasets(before, {}),
  "diffDatasets, a record": (record) => diffDatasets({ clusters: [record] }, { clusters: [{ id: "a" }] }),
  "requiredRelease(changes)": requiredRelease,
  "formatChanges(changes)": formatChanges,
  "formatChanges, values": (before) =>
    formatChanges([{ ...change, kind: "value-changed", path: ["x"], before, cause: "correction" }]),
  "formatChanges, a redirect": (after) => formatChanges([{ ...change, kind: "redirect-added", after }] as never),
};

describe("whatever is passed", () => {
  keepsDataset();

  it("covers every function of the main entry", () => {
    const functions = Object.entries(main).filter(([, value]) => typeof value === "function");
    const names = functions.map(([name]) => name).filter((name) => !name.endsWith("Error"));
    expect(names).toHaveLength(43);
    for (const name of names) expect(Object.keys(calls).some((label) => label.startsWith(name))).toBe(true);
  });

  it.each(Object.entries(calls))("%s answers or throws a DatasetError, and leaves it as it was", (_, call) => {
    fc.assert(
      fc.property(anything, (value) => {
        const before = snapshot(value);
        try {
          call(value as never);
        } catch (error) {
          expect(error).toBeInstanceOf(main.DatasetError);
        }
        expect(snapshot(value)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});
