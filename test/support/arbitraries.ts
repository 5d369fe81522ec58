import fc from "fast-check";

/** A catalog that fast-check drew, and so can shrink. */
export interface Drawn {
  readonly clusters: readonly { readonly id: string; readonly name: string; readonly focusAreas: readonly string[] }[];
  readonly focusAreas: readonly { readonly id: string }[];
}

/** Weights by area. */
export type Weights = Readonly<Record<string, number>>;

/** The ids of 1 to 70 areas: more than two words of bits. */
const areaIds: fc.Arbitrary<readonly string[]> = fc
  .integer({ min: 1, max: 70 })
  .map((count) => Array.from({ length: count }, (_, i) => `area-${i}`));

/**
 * Catalogs of 1 to `mostClusters` clusters and 1 to `mostAreas` areas. Rows are drawn from a few, dense or sparse, so that some
 * are equal or subsets. Ids sort differently by code unit, by language and by position.
 */
export function catalogsUpTo(mostClusters: number, mostAreas: number): fc.Arbitrary<Drawn> {
  return fc.tuple(fc.integer({ min: 1, max: mostAreas }), fc.integer({ min: 1, max: 5 })).chain(([areas, oneIn]) => {
    const marks = fc.array(fc.integer({ min: 1, max: oneIn }), { minLength: areas, maxLength: areas });
    const rows = fc.array(marks, { minLength: 1, maxLength: mostClusters, size: "max" });
    const picks = fc.array(fc.nat(), { minLength: 1, maxLength: mostClusters, size: "max" });
    return fc.tuple(rows, picks).map(([drawn, which]) => ({
      clusters: which.map((pick, i) => ({
        id: `${"zBä9aÉ_"[i % 7]}-${i}`,
        name: `Cluster ${i}`,
        focusAreas: drawn[pick % drawn.length]!.flatMap((mark, area) => (mark === 1 ? [`area-${area}`] : [])),
      })),
      focusAreas: Array.from({ length: areas }, (_, area) => ({ id: `area-${area}` })),
    }));
  });
}

export const catalogs = catalogsUpTo(40, 70);

/** A catalog, some of its areas (at least one), in any order, and two of its clusters. */
export function questionsUpTo(mostClusters: number, mostAreas: number) {
  return catalogsUpTo(mostClusters, mostAreas).chain((data) =>
    fc.record({
      data: fc.constant(data),
      wanted: fc.shuffledSubarray(
        data.focusAreas.map(({ id }) => id),
        { minLength: 1 },
      ),
      a: fc.constantFrom(...data.clusters),
      b: fc.constantFrom(...data.clusters),
    }),
  );
}

/** Weights of an ordinary size. */
export const ordinary = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

/** Every weight that a number can be. */
export const extreme = fc.oneof(
  fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
  fc.constantFrom(
    Number.MIN_VALUE,
    2 ** -1022,
    1,
    2 ** 1000,
    2 ** 1000 * (1 + Number.EPSILON),
    1.8e307,
    Number.MAX_VALUE,
  ),
);

/** Requests for at least one of some areas. */
export function requests(ids: readonly string[], weight: fc.Arbitrary<number>): fc.Arbitrary<Weights> {
  return fc
    .subarray([...ids], { minLength: 1 })
    .chain((wanted) =>
      fc
        .array(weight, { minLength: wanted.length, maxLength: wanted.length })
        .map((weights) => Object.fromEntries(wanted.map((id, i) => [id, weights[i] as number]))),
    );
}

/** The areas of a catalog, those that one cluster lists, and a request. */
export function pairings(weight: fc.Arbitrary<number>) {
  return areaIds.chain((ids) =>
    fc.record({ ids: fc.constant(ids), listed: fc.subarray([...ids]), wanted: requests(ids, weight) }),
  );
}

/** Every combination of options that change a score; the penalties are such that computing with them is exact. */
export const scoreOptions = fc.record({
  rarity: fc.boolean(),
  focusPenalty: fc.constantFrom(0, 0.125, 0.25, 0.5, 1),
});
