import { describe, expectTypeOf, it } from "vitest";
import {
  type Cluster,
  type ClusterId,
  type Corroboration,
  clusters,
  clustersByFocus,
  clustersByState,
  corroborations,
  type Dataset,
  type DatasetInfo,
  dataset,
  explainMatch,
  type FocusArea,
  type FocusAreaId,
  findStats,
  focusAreas,
  getCluster,
  getFocusArea,
  getHospital,
  getIndicator,
  getPolicyArea,
  getProgramme,
  getSource,
  getState,
  getStatistic,
  type Hospital,
  type Indicator,
  isClusterId,
  isFocusAreaId,
  isHospitalId,
  isIndicatorId,
  isPolicyAreaId,
  isProgrammeId,
  isSourceId,
  isStateCode,
  isStatisticId,
  type Match,
  matchScore,
  type PolicyArea,
  type Programme,
  type Redirect,
  rankClusters,
  redirects,
  type Source,
  type State,
  type Statistic,
  sources,
  statistics,
  statsBySource,
} from "../../src/index.js";

describe("tables", () => {
  it("are readonly lists of their records, and cannot be changed", () => {
    expectTypeOf(clusters).toEqualTypeOf<readonly Cluster[]>();
    expectTypeOf(focusAreas).toEqualTypeOf<readonly FocusArea[]>();
    expectTypeOf(statistics).toEqualTypeOf<readonly Statistic[]>();
    expectTypeOf(corroborations).toEqualTypeOf<readonly Corroboration[]>();
    expectTypeOf(sources).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(redirects).toEqualTypeOf<Readonly<Record<string, Redirect>>>();
    expectTypeOf(dataset).toEqualTypeOf<DatasetInfo>();
    expectTypeOf(clusters).not.toHaveProperty("push");
    expectTypeOf<Cluster["focusAreas"]>().not.toHaveProperty("push");
    expectTypeOf<Cluster["states"]["value"]>().not.toHaveProperty("push");
    const change = (cluster: Cluster, figure: Statistic) => {
      // @ts-expect-error
      cluster.name = "changed";
      // @ts-expect-error
      cluster.states.value = [];
      // @ts-expect-error
      figure.value = 1;
      // @ts-expect-error
      figure.locator.section = "changed";
      // @ts-expect-error
      dataset.counts["clusters"] = 18;
      // @ts-expect-error
      clusters[0] = cluster;
    };
    expectTypeOf(change).returns.toBeVoid();
  });

  it("hold records that are readonly all the way down", () => {
    type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
    expectTypeOf<Dataset>().toEqualTypeOf<Frozen<Dataset>>();
    expectTypeOf<DatasetInfo>().toEqualTypeOf<Frozen<DatasetInfo>>();
    expectTypeOf<Match>().toEqualTypeOf<Frozen<Match>>();
  });

  it("widen values, so that a correction breaks no build", () => {
    expectTypeOf<Statistic["value"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Cluster["name"]>().toEqualTypeOf<string>();
    expectTypeOf<DatasetInfo["version"]>().toEqualTypeOf<string>();
  });
});

describe("results", () => {
  it("of lookups are records", () => {
    expectTypeOf(getCluster).returns.toEqualTypeOf<Cluster>();
    expectTypeOf(getFocusArea).returns.toEqualTypeOf<FocusArea>();
    expectTypeOf(getHospital).returns.toEqualTypeOf<Hospital>();
    expectTypeOf(getIndicator).returns.toEqualTypeOf<Indicator>();
    expectTypeOf(getPolicyArea).returns.toEqualTypeOf<PolicyArea>();
    expectTypeOf(getProgramme).returns.toEqualTypeOf<Programme>();
    expectTypeOf(getSource).returns.toEqualTypeOf<Source>();
    expectTypeOf(getState).returns.toEqualTypeOf<State>();
    expectTypeOf(getStatistic).returns.toEqualTypeOf<Statistic>();
  });

  it("of guards narrow, to the type of the id and no further", () => {
    expectTypeOf(isClusterId).guards.toEqualTypeOf<ClusterId>();
    expectTypeOf(isFocusAreaId).guards.toEqualTypeOf<FocusAreaId>();
    expectTypeOf(isHospitalId).guards.toEqualTypeOf<Hospital["id"]>();
    expectTypeOf(isIndicatorId).guards.toEqualTypeOf<Indicator["id"]>();
    expectTypeOf(isPolicyAreaId).guards.toEqualTypeOf<PolicyArea["id"]>();
    expectTypeOf(isProgrammeId).guards.toEqualTypeOf<Programme["id"]>();
    expectTypeOf(isSourceId).guards.toEqualTypeOf<Source["id"]>();
    expectTypeOf(isStateCode).guards.toEqualTypeOf<State["id"]>();
    expectTypeOf(isStatisticId).guards.toEqualTypeOf<Statistic["id"]>();
    const read = (text: string) => (isClusterId(text) ? getCluster(text) : undefined);
    expectTypeOf(read).returns.toEqualTypeOf<Cluster | undefined>();
  });

  it("of questions are readonly lists", () => {
    expectTypeOf(clustersByFocus("dental")).toEqualTypeOf<readonly Cluster[]>();
    expectTypeOf(clustersByFocus(["dental"], { match: "any" })).toEqualTypeOf<readonly Cluster[]>();
    expectTypeOf(clustersByState("DE-BY")).toEqualTypeOf<readonly Cluster[]>();
    expectTypeOf(matchScore("medways", ["dental"])).toEqualTypeOf<number>();
    expectTypeOf(explainMatch("medways", ["dental"])).toEqualTypeOf<Match>();
    expectTypeOf(rankClusters({ dental: 2, robotics: 1 })).toEqualTypeOf<readonly Match[]>();
    expectTypeOf(rankClusters(["dental"])[0]).toEqualTypeOf<Match | undefined>();
    expectTypeOf<Match["cluster"]>().toEqualTypeOf<Cluster>();
    expectTypeOf<Match["matched"][number]["focusArea"]>().toEqualTypeOf<FocusAreaId>();
    expectTypeOf(statsBySource("gtai-2024")).toEqualTypeOf<readonly Statistic[]>();
    expectTypeOf(findStats({ indicator: "companies", breakdown: null })).toEqualTypeOf<readonly Statistic[]>();
  });
});
