import { describe, expectTypeOf, it } from "vitest";
import {
  clustersByFocus,
  clustersByState,
  createCatalog,
  explainMatch,
  focusCounts,
  minimalCovers,
  rankClusters,
  similarClusters,
} from "../../src/index.js";

const own = createCatalog({
  focusAreas: [{ id: "lasers" }, { id: "robotics" }],
  clusters: [{ id: "north", name: "North", focusAreas: ["lasers"], size: 12 }],
});

/** What a caller's function may ask of a cluster: less than the record holds. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly focusAreas: readonly string[];
}

const named = (list: readonly Listed[]) => list.length;
const scored = (
  list: readonly { readonly cluster: Listed; readonly matched: readonly { readonly focusArea: string }[] }[],
) => list.length;
const one = (match: { readonly cluster: Listed; readonly missing: readonly { readonly focusArea: string }[] }) => match;
const near = (list: readonly { readonly cluster: Listed }[]) => list.length;
const covers = (answer: { readonly covers: readonly (readonly Listed[])[]; readonly uncoverable: readonly string[] }) =>
  answer;
const counts = (list: readonly { readonly focusArea: string; readonly count: number }[]) => list.length;

describe("an answer that is passed on at once to what wants less of it", () => {
  it("is asked for with ids that there are, all the same", () => {
    scored(rankClusters({ dental: 1 }));
    one(explainMatch("medways", { dental: 1 }));
    // @ts-expect-error
    scored(rankClusters({ dentl: 1 }));
    // @ts-expect-error
    scored(rankClusters(["dentl"]));
    // @ts-expect-error
    scored(rankClusters(["dental"], { among: ["medway"] }));
    // @ts-expect-error
    one(explainMatch("medway", ["dental"]));
    // @ts-expect-error
    one(explainMatch("medways", ["dentl"]));
    // @ts-expect-error
    covers(minimalCovers(["dentl"]));
    // @ts-expect-error
    covers(minimalCovers(["dental"], { among: ["medway"] }));
    // @ts-expect-error
    near(similarClusters("medway"));
    // @ts-expect-error
    named(clustersByFocus("dentl"));
    // @ts-expect-error
    named(clustersByState("DE-XX"));
    // @ts-expect-error
    counts(focusCounts(["dentl"]));
    covers(minimalCovers(["dental"], { among: ["medways"] }));
    near(similarClusters("medways"));
    counts(focusCounts(["dental"]));
  });

  it("of an own catalog too", () => {
    scored(rankClusters(["lasers"], { catalog: own }));
    // @ts-expect-error
    scored(rankClusters(["laser"], { catalog: own }));
    // @ts-expect-error
    scored(rankClusters(["dental"], { catalog: own, among: ["south"] }));
  });

  it("has the type that it has alone", () => {
    const same = <T>(value: T) => value;
    expectTypeOf(same(rankClusters(["lasers"], { catalog: own }))[0]?.cluster.size).toEqualTypeOf<12 | undefined>();
  });
});
