import { InvalidArgumentError } from "../../errors.js";
import { findById } from "../../internal/findById.js";
import { readInput } from "../../internal/readInput.js";
import type { CatalogIndex } from "./CatalogIndex.js";

/** The positions of one area, or of a list of at least one. */
export function readAreas(index: CatalogIndex, focus: unknown): readonly number[] {
  return readInput("focus", () => {
    if (!Array.isArray(focus)) return [findById("focus area", index.areaPosition, focus)];
    if (focus.length === 0) throw new InvalidArgumentError("focus", "expected a focus area");
    // as long as it will be: growing an array takes longer than all the rest
    const positions = new Array<number>(focus.length);
    for (let i = 0; i < positions.length; i++) positions[i] = findById("focus area", index.areaPosition, focus[i]);
    return positions;
  });
}
