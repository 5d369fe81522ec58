import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters, createCatalog, focusAreas, minimalCovers } from "../../src/index.js";
import { catalogsUpTo } from "../support/arbitraries.js";
import { bruteForceCovers } from "../support/bruteForceCovers.js";

/** Up to 14 clusters, up to 70 areas (masks of up to three words), most of the areas wanted, and some of the clusters. */
const questions = catalogsUpTo(14, 70).chain((data) => {
  const areas = data.focusAreas.map(({ id }) => id);
  return fc.record({
    data: fc.constant(data),
    wanted: fc.oneof(fc.constant(areas), fc.shuffledSubarray(areas, { minLength: 1 })),
    among: fc.shuffledSubarray(data.clusters.map(({ id }) => id)),
    limit: fc.nat({ max: 40 }),
  });
});
const EVERY = { limit: 1e6 };
const ids = (covers: readonly (readonly { readonly id: string }[])[]) =>
  covers.map((cover) => cover.map(({ id }) => id));

/** By the first place in which two covers differ. */
function inOrder(covers: readonly string[][], places: readonly string[]): string[][] {
  const keys = (cover: readonly string[]) => cover.map((id) => String(places.indexOf(id)).padStart(3)).join();
  return [...covers].sort((a, b) => (keys(a) < keys(b) ? -1 : 1));
}

describe("minimalCovers", () => {
  it("finds all covers of the size that trying every set finds, and no other, in the order of the catalog", () => {
    let sizes = 0;
    let ties = 0;
    let words = 0;
    fc.assert(
      fc.property(questions, ({ data, wanted }) => {
        const found = minimalCovers(wanted, { ...EVERY, catalog: createCatalog(data) });
        const { covers, uncoverable } = bruteForceCovers(data, wanted);
        const places = data.clusters.map(({ id }) => id);
        expect(ids(found.covers)).toEqual(inOrder(covers, places));
        expect(found.uncoverable).toEqual(uncoverable);
        expect(found.truncated).toBe(false);
        sizes = Math.max(sizes, covers[0]?.length ?? 0);
        ties = Math.max(ties, covers.length);
        words = Math.max(words, Math.ceil(wanted.length / 32));
      }),
      { numRuns: 500 },
    );
    // the catalogs drawn are not trivial
    expect(sizes).toBeGreaterThan(3);
    expect(ties).toBeGreaterThan(20);
    expect(words).toBe(3);
  });

  it("covers what can be covered, and no member is superfluous", () => {
    fc.assert(
      fc.property(questions, ({ data, wanted, limit }) => {
        const found = minimalCovers(wanted, { limit, catalog: createCatalog(data) });
        const coverable = wanted.filter((id) => !found.uncoverable.includes(id));
        const covers = (cover: readonly { readonly focusAreas: readonly string[] }[]) =>
          coverable.every((id) => cover.some((cluster) => cluster.focusAreas.includes(id)));
        for (const cover of found.covers) {
          expect(covers(cover)).toBe(true);
          for (const member of cover) expect(covers(cover.filter((other) => other !== member))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("looks only at the clusters in among, as if there were no others", () => {
    fc.assert(
      fc.property(questions, ({ data, wanted, among }) => {
        const found = minimalCovers(wanted, { ...EVERY, among, catalog: createCatalog(data) });
        const narrowed = { ...data, clusters: data.clusters.filter(({ id }) => among.includes(id)) };
        const alone = minimalCovers(wanted, { ...EVERY, catalog: createCatalog(narrowed) });
        expect(ids(found.covers)).toEqual(ids(alone.covers));
        expect(found.uncoverable).toEqual(alone.uncoverable);
      }),
      { numRuns: 300 },
    );
  });

  it("shows as many as limit lets through, tells of the rest, and always shows the same ones in the same order", () => {
    fc.assert(
      fc.property(questions, fc.nat(), ({ data, wanted, among, limit }, turn) => {
        const catalog = createCatalog(data);
        const all = ids(minimalCovers(wanted, { ...EVERY, among, catalog }).covers);
        const found = minimalCovers(wanted, { limit, among, catalog });
        expect(found.covers).toHaveLength(Math.min(limit, all.length));
        expect(found.truncated).toBe(all.length > limit);
        const shown = ids(found.covers);
        expect(all.filter((cover) => shown.some((other) => other.join() === cover.join()))).toEqual(shown);
        // another order of the request and of the candidates, and another catalog of the same records
        const turned = <T>(list: readonly T[]) => [
          ...list.slice(turn % (list.length + 1)),
          ...list.slice(0, turn % (list.length + 1)),
        ];
        const weighed = Object.fromEntries([...turned(wanted)].reverse().map((id, i) => [id, i + 1]));
        const again = minimalCovers(weighed, { limit, among: turned(among).reverse(), catalog: createCatalog(data) });
        expect(ids(again.covers)).toEqual(shown);
        expect([again.truncated, again.uncoverable]).toEqual([found.truncated, found.uncoverable]);
      }),
      { numRuns: 300 },
    );
  });

  it("of the built-in dataset are those of the oracle, for any fourteen clusters", () => {
    const areas = focusAreas.map(({ id }) => id);
    const fourteen = fc.shuffledSubarray([...clusters], { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(fourteen, fc.shuffledSubarray(areas, { minLength: 1 }), (some, wanted) => {
        const among = clusters.filter((cluster) => some.includes(cluster));
        const { covers, uncoverable } = bruteForceCovers({ clusters: among, focusAreas }, wanted);
        const found = minimalCovers(wanted, { ...EVERY, among: some });
        expect(ids(found.covers)).toEqual(
          inOrder(
            covers,
            clusters.map(({ id }) => id),
          ),
        );
        expect(found.uncoverable).toEqual(uncoverable);
      }),
      { numRuns: 100 },
    );
  });
});
