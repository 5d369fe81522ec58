import { createCatalog, matchScore } from "../../src/index.js";

/** The score of a cluster that lists some areas, in a catalog of its own. */
export function scoreOf(
  ids: readonly string[],
  listed: readonly string[],
  wanted: readonly string[] | Readonly<Record<string, number | undefined>>,
  options: { readonly rarity?: boolean; readonly focusPenalty?: number } = {},
): number {
  const catalog = createCatalog({
    clusters: [{ id: "c", name: "C", focusAreas: listed }],
    focusAreas: ids.map((id) => ({ id })),
  });
  return matchScore("c", wanted, { ...options, catalog });
}
