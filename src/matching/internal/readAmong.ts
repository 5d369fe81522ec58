import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { clusterPosition } from "../../catalog/internal/clusterPosition.js";
import { InvalidArgumentError } from "../../errors.js";
import { describe } from "../../internal/messages.js";
import { readInput } from "../../internal/untrusted.js";

/** The positions of the only clusters to look at, each once; undefined when all may be. */
export function readAmong(index: CatalogIndex, among: unknown): readonly number[] | undefined {
  if (among === undefined) return undefined;
  return readInput("among", () => {
    if (!Array.isArray(among))
      throw new InvalidArgumentError("among", `expected a list of clusters, got ${describe(among)}`);
    const positions = new Set<number>();
    for (let i = 0; i < among.length; i++) positions.add(clusterPosition(index, among[i]));
    return [...positions];
  });
}
