import { InvalidArgumentError } from "../errors.js";
import { findById } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { readInput } from "../internal/untrusted.js";
import type { CatalogIndex } from "./catalogIndex.js";

/** Returns the position of a cluster, given by id or by record; a record stands for its id. */
export function readCluster(index: CatalogIndex, cluster: unknown): number {
  const id =
    typeof cluster === "object" && cluster !== null
      ? readInput("cluster", () => (cluster as { readonly id?: unknown }).id)
      : cluster;
  return findById("cluster", index.clusterPosition, id);
}

/** Returns the positions of the clusters that an answer is limited to, each once, or undefined if it isn't. */
export function readAmong(index: CatalogIndex, among: unknown): readonly number[] | undefined {
  if (among === undefined) return undefined;
  return readInput("among", () => {
    if (!Array.isArray(among)) {
      throw new InvalidArgumentError("among", `expected a list of clusters, got ${describe(among)}`);
    }
    const positions = new Set<number>();
    for (let i = 0; i < among.length; i++) positions.add(readCluster(index, among[i]));
    return [...positions];
  });
}

/** Returns the position of a focus area. */
export function readArea(index: CatalogIndex, area: unknown): number {
  return findById("focus area", index.areaPosition, area);
}

/** Returns the positions of one focus area, or of a list of them. */
export function readAreas(index: CatalogIndex, areas: unknown, argument: string): readonly number[] {
  return readInput(argument, () => {
    if (!Array.isArray(areas)) return [readArea(index, areas)];
    // of its final length: growing the array would take longer than all the rest
    const positions = new Array<number>(areas.length);
    for (let i = 0; i < positions.length; i++) positions[i] = readArea(index, areas[i]);
    return positions;
  });
}
