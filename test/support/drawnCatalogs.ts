import fc from "fast-check";

/** A catalog that fast-check drew: it can shrink it. */
export interface DrawnCatalog {
  readonly clusters: readonly { readonly id: string; readonly name: string; readonly focusAreas: readonly string[] }[];
  readonly focusAreas: readonly { readonly id: string }[];
}

/**
 * Catalogs of 1 to `mostClusters` clusters and 1 to `mostAreas` areas. Rows are drawn from a few, so that some are equal or
 * hold each other, and are dense or sparse.
 */
export function drawnCatalogs(mostClusters: number, mostAreas: number): fc.Arbitrary<DrawnCatalog> {
  return fc.tuple(fc.integer({ min: 1, max: mostAreas }), fc.integer({ min: 1, max: 5 })).chain(([areas, oneIn]) => {
    const marks = fc.array(fc.integer({ min: 1, max: oneIn }), { minLength: areas, maxLength: areas });
    const rows = fc.array(marks, { minLength: 1, maxLength: mostClusters, size: "max" });
    const picks = fc.array(fc.nat(), { minLength: 1, maxLength: mostClusters, size: "max" });
    return fc.tuple(rows, picks).map(([drawn, which]) => ({
      clusters: which.map((pick, i) => ({
        id: `${"zBä9a"[i % 5]}-${i}`,
        name: `Cluster ${i}`,
        focusAreas: drawn[pick % drawn.length]!.flatMap((mark, area) => (mark === 1 ? [`area-${area}`] : [])),
      })),
      focusAreas: Array.from({ length: areas }, (_, area) => ({ id: `area-${area}` })),
    }));
  });
}

/** A catalog, some of its areas (at least one), in any order, and two of its clusters. */
export function drawnQuestions(mostClusters: number, mostAreas: number) {
  return drawnCatalogs(mostClusters, mostAreas).chain((data) =>
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
