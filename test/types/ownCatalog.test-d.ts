import { describe, expectTypeOf, it } from "vitest";
import {
  type Cluster,
  clusters,
  clustersByFocus,
  clustersByState,
  createCatalog,
  explainMatch,
  type FocusAreaId,
  focusAreas,
  type MemberCount,
  matchScore,
  rankClusters,
} from "../../src/index.js";
import { parseClusters } from "../../src/schema/index.js";

const europe = createCatalog({
  focusAreas: [...focusAreas, { id: "nanomedicine", name: { en: "Nanomedicine", de: "Nanomedizin" } }],
  clusters: [
    ...clusters,
    { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics", "nanomedicine"], members: 120 },
  ],
});

const own = createCatalog({
  focusAreas: [{ id: "lasers" }, { id: "robotics" }],
  clusters: [{ id: "north", name: "North", focusAreas: ["lasers"], states: { value: ["Jutland"] }, size: 12 }],
});

describe("an own catalog", () => {
  it("knows its areas and clusters by id, beside those of the dataset", () => {
    rankClusters({ nanomedicine: 1 }, { catalog: europe });
    rankClusters(["nanomedicine", "dental", "ophthalmal"], { catalog: europe });
    clustersByFocus("nanomedicine", { catalog: europe });
    clustersByFocus(["lasers", "robotics"], { catalog: own, match: "any" });
    matchScore("biopmed", { diagnostics: 1, nanomedicine: 2 }, { catalog: europe });
    matchScore("medways", ["dental"], { catalog: europe });
    explainMatch({ id: "north" }, ["lasers"], { catalog: own });
    clustersByState("Jutland", { catalog: own });
    clustersByState("DE-BY", { catalog: own });
    rankClusters(["lasers"], { catalog: own, among: ["north", { id: "north" }], limit: 1 });
  });

  it("does not know a mistyped id", () => {
    // @ts-expect-error
    rankClusters({ nanomedicin: 1 }, { catalog: europe });
    // @ts-expect-error
    rankClusters(["nanomedicin"], { catalog: europe });
    // @ts-expect-error
    clustersByFocus("nanomedicin", { catalog: europe });
    // @ts-expect-error
    clustersByFocus(["lasers", "dental"], { catalog: own });
    // @ts-expect-error
    matchScore("biopmd", ["nanomedicine"], { catalog: europe });
    // @ts-expect-error
    matchScore("north", { dental: 1 }, { catalog: own });
    // @ts-expect-error
    explainMatch("south", ["lasers"], { catalog: own });
    // @ts-expect-error
    rankClusters(["lasers"], { catalog: own, among: ["south"] });
    // @ts-expect-error
    clustersByState("Zealand", { catalog: own });
  });

  it("is not known without being passed", () => {
    // @ts-expect-error
    rankClusters({ nanomedicine: 1 });
    // @ts-expect-error
    clustersByFocus("lasers");
    // @ts-expect-error
    matchScore("biopmed", ["dental"]);
  });

  it("gives records with their own fields", () => {
    const [found] = clustersByFocus("lasers", { catalog: own });
    expectTypeOf(found).exclude<undefined>().toHaveProperty("size").toEqualTypeOf<12>();
    const [covering] = clustersByState("Jutland", { catalog: own });
    expectTypeOf(covering).exclude<undefined>().toHaveProperty("size").toEqualTypeOf<12>();
    const [match] = rankClusters(["lasers"], { catalog: own });
    expectTypeOf(match).exclude<undefined>().toHaveProperty("cluster").toHaveProperty("size").toEqualTypeOf<12>();
    const { cluster, matched } = explainMatch("north", ["lasers"], { catalog: own });
    expectTypeOf(cluster.size).toEqualTypeOf<12>();
    expectTypeOf(matched[0]?.focusArea).toEqualTypeOf<"lasers" | "robotics" | undefined>();
    const [mixed] = rankClusters(["nanomedicine"], { catalog: europe });
    expectTypeOf(mixed?.matched[0]?.focusArea).toEqualTypeOf<FocusAreaId | "nanomedicine" | undefined>();
    const read = (one: Cluster | { readonly staff: 120 }) => ("staff" in one ? one.staff : one.number);
    expectTypeOf(read).returns.toEqualTypeOf<number>();
  });

  it("needs none of the facts that the shipped clusters have, and may call fields of its own alike", () => {
    const [mixed] = clustersByFocus("nanomedicine", { catalog: europe });
    if (mixed?.id === "biopmed") expectTypeOf(mixed.members).toEqualTypeOf<120>();
    expectTypeOf<Cluster["members"]>().toEqualTypeOf<MemberCount | undefined>();
  });

  it("is refused where a record lacks what every catalog needs", () => {
    // @ts-expect-error
    createCatalog({ focusAreas: [{ id: "lasers" }], clusters: [{ id: "north", name: "North" }] });
    // @ts-expect-error
    createCatalog({ focusAreas: [{ name: "Lasers" }], clusters: [] });
    // @ts-expect-error
    createCatalog({ clusters: [] });
    // @ts-expect-error
    matchScore("north", ["lasers"], { catalog: { clusters: [], focusAreas: "lasers" } });
  });

  it("may be made of parsed clusters, whose ids are any text", () => {
    const parsed = createCatalog({ focusAreas, clusters: parseClusters([]) });
    expectTypeOf(clustersByFocus("dental", { catalog: parsed })[0]?.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(clustersByFocus("dental", { catalog: parsed })[0]?.["city"]).toEqualTypeOf<unknown>();
    matchScore("whatever", ["dental"], { catalog: parsed });
    // @ts-expect-error
    matchScore("whatever", ["teeth"], { catalog: parsed });
  });
});
