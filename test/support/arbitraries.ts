import fc from "fast-check";

/** What a random catalog is made of. */
export interface Drawn {
  readonly clusters: readonly { readonly id: string; readonly name: string; readonly focusAreas: readonly string[] }[];
  readonly focusAreas: readonly { readonly id: string }[];
}

/** Area to weight. */
export type Weights = Readonly<Record<string, number>>;

/** The ids of 1 to 70 areas: more than two words of bits. */
const areaIds: fc.Arbitrary<readonly string[]> = fc
  .integer({ min: 1, max: 70 })
  .map((count) => Array.from({ length: count }, (_, i) => `area-${i}`));

/** 1 to 40 clusters and 1 to 70 areas; ids that code units, languages and positions would sort in different ways. */
export const catalogs: fc.Arbitrary<Drawn> = areaIds.chain((ids) =>
  fc
    .array(fc.tuple(fc.constantFrom("a", "B", "z", "ä", "É", "_", "9"), fc.subarray([...ids])), {
      minLength: 1,
      maxLength: 40,
      size: "max",
    })
    .map((rows) => ({
      clusters: rows.map(([prefix, focusAreas], i) => ({ id: `${prefix}-${i}`, name: `Cluster ${i}`, focusAreas })),
      focusAreas: ids.map((id) => ({ id })),
    })),
);

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

/** A wish for at least one of some areas. */
export function wishes(ids: readonly string[], weight: fc.Arbitrary<number>): fc.Arbitrary<Weights> {
  return fc
    .subarray([...ids], { minLength: 1 })
    .chain((wanted) =>
      fc
        .array(weight, { minLength: wanted.length, maxLength: wanted.length })
        .map((weights) => Object.fromEntries(wanted.map((id, i) => [id, weights[i] as number]))),
    );
}

/** The areas of a catalog, those that one cluster lists, and a wish. */
export function pairings(weight: fc.Arbitrary<number>) {
  return areaIds.chain((ids) =>
    fc.record({ ids: fc.constant(ids), listed: fc.subarray([...ids]), wanted: wishes(ids, weight) }),
  );
}

/** Every combination of options that change a score; the penalties are such that computing with them is exact. */
export const scoreOptions = fc.record({
  rarity: fc.boolean(),
  focusPenalty: fc.constantFrom(0, 0.125, 0.25, 0.5, 1),
});
