import { describe, expectTypeOf, it } from "vitest";
import {
  type Cluster,
  type ClusterId,
  type clusters,
  clustersByFocus,
  clustersByState,
  type Dataset,
  type DatasetId,
  explainMatch,
  type FocusAreaId,
  findStats,
  getCluster,
  getFocusArea,
  getHospital,
  getIndicator,
  getPolicyArea,
  getProgramme,
  getSource,
  getState,
  getStatistic,
  type HospitalId,
  matchScore,
  type RetiredClusterId,
  type RetiredFocusAreaId,
  rankClusters,
  resolveId,
  type StateCode,
  type StatisticId,
  statsBySource,
} from "../../src/index.js";

/** The ids of the records of a table. */
type IdOf<Table> = Table extends readonly { readonly id: infer Id }[] ? Id : never;

describe("ids", () => {
  it("are closed unions of literals", () => {
    expectTypeOf<"medways">().toExtend<ClusterId>();
    expectTypeOf<"medwasy">().not.toExtend<ClusterId>();
    expectTypeOf<string>().not.toExtend<ClusterId>();
    expectTypeOf<"DE-BY" | "DE-TH">().toExtend<StateCode>();
    expectTypeOf<(typeof clusters)[number]["id"]>().toEqualTypeOf<ClusterId>();
    expectTypeOf<Cluster["focusAreas"][number]>().toEqualTypeOf<FocusAreaId>();
    expectTypeOf<IdOf<Dataset[keyof Dataset]>>().toEqualTypeOf<DatasetId>();
    expectTypeOf<ClusterId | HospitalId | StatisticId>().toExtend<DatasetId>();
  });

  it("that were retired are no current ids, but are understood", () => {
    expectTypeOf<RetiredFocusAreaId>().toEqualTypeOf<"ophthalmal">();
    expectTypeOf<RetiredClusterId>().toEqualTypeOf<never>();
    expectTypeOf<"ophthalmal">().not.toExtend<FocusAreaId>();
    getFocusArea("ophthalmal");
    clustersByFocus("ophthalmal");
    clustersByFocus(["ophthalmal", "dental"]);
    matchScore("medways", ["ophthalmal"]);
    rankClusters({ ophthalmal: 2 });
  });

  it("that are mistyped do not compile in a lookup", () => {
    // @ts-expect-error
    expectTypeOf(getCluster).toBeCallableWith("medwasy");
    // @ts-expect-error
    expectTypeOf(getFocusArea).toBeCallableWith("robotic");
    // @ts-expect-error
    expectTypeOf(getHospital).toBeCallableWith("charite");
    // @ts-expect-error
    expectTypeOf(getIndicator).toBeCallableWith("company");
    // @ts-expect-error
    expectTypeOf(getPolicyArea).toBeCallableWith("export");
    // @ts-expect-error
    expectTypeOf(getProgramme).toBeCallableWith("go-clusters");
    // @ts-expect-error
    expectTypeOf(getSource).toBeCallableWith("gtai-2025");
    // @ts-expect-error
    expectTypeOf(getState).toBeCallableWith("DE-XX");
    // @ts-expect-error
    expectTypeOf(getStatistic).toBeCallableWith("gtai-2024.company");
  });

  it("that are mistyped do not compile in a question", () => {
    // @ts-expect-error
    clustersByFocus("robotic");
    // @ts-expect-error
    clustersByFocus(["dental", "robotic"]);
    // @ts-expect-error
    clustersByFocus("dental", { match: "some" });
    // @ts-expect-error
    clustersByState("DE-XX");
    // @ts-expect-error
    statsBySource("gtai-2025");
    // @ts-expect-error
    findStats({ indicator: "company" });
    // @ts-expect-error
    findStats({ source: "gtai-2025" });
    // @ts-expect-error
    findStats({ subject: "charite" });
    // @ts-expect-error
    findStats({ topic: "money" });
    // @ts-expect-error
    findStats({ indicators: "companies" });
  });

  it("that are mistyped do not compile in a wish, a cluster or among", () => {
    // @ts-expect-error
    matchScore("medwasy", ["dental"]);
    // @ts-expect-error
    matchScore({ id: "medwasy" }, ["dental"]);
    // @ts-expect-error
    matchScore("medways", ["robotic"]);
    // @ts-expect-error
    matchScore("medways", { robotic: 1 });
    // @ts-expect-error
    matchScore("medways", { robotics: "1" });
    // @ts-expect-error
    explainMatch("medways", ["dental", "robotic"]);
    // @ts-expect-error
    rankClusters(["robotic"]);
    // @ts-expect-error
    rankClusters(["dental"], { among: ["medwasy"] });
    // @ts-expect-error
    rankClusters(["dental"], { limits: 3 });
  });

  it("of any origin may be resolved", () => {
    expectTypeOf(resolveId).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(resolveId("anything")).toEqualTypeOf<DatasetId>();
  });
});
