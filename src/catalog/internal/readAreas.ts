import { findById } from "../../internal/ids.js";
import { readInput } from "../../internal/untrusted.js";
import type { CatalogIndex } from "./CatalogIndex.js";

/** The positions of one area, or of a list of them. */
export function readAreas(index: CatalogIndex, areas: unknown, argument: string): readonly number[] {
  return readInput(argument, () => {
    if (!Array.isArray(areas)) return [findById("focus area", index.areaPosition, areas)];
    // as long as it will be: growing an array takes longer than all the rest
    const positions = new Array<number>(areas.length);
    for (let i = 0; i < positions.length; i++) positions[i] = findById("focus area", index.areaPosition, areas[i]);
    return positions;
  });
}
