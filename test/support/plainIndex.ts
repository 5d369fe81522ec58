import { buildIndex } from "../../src/catalog/internal/buildIndex.js";

/** The index of clusters that list the areas at some positions; ids are a padded number, so that their order is that of text. */
export function plainIndex(areas: number, listed: readonly (readonly number[])[]) {
  const focusAreas = Array.from({ length: areas }, (_, i) => ({ id: `area-${i}` }));
  const clusters = listed.map((positions, i) => {
    const id = `c${String(i).padStart(5, "0")}`;
    return { id, name: id, focusAreas: positions.map((position) => focusAreas[position]!.id) };
  });
  return buildIndex(focusAreas, clusters);
}
