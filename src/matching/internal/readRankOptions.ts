import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { clusterPosition } from "../../catalog/internal/clusterPosition.js";
import { describe, InvalidArgumentError } from "../../errors.js";
import { readInput } from "../../internal/readInput.js";
import type { RankOptions } from "../RankOptions.js";
import type { RankLimits } from "./rank.js";

/** Reads and checks the options that narrow a ranking. */
export function readRankOptions(index: CatalogIndex, options: unknown): RankLimits {
  const { limit, minScore = 0, among } = readInput("options", () => ({ ...(options as RankOptions | undefined) }));
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    throw new InvalidArgumentError("limit", `expected an integer from 0, got ${describe(limit)}`);
  }
  if (typeof minScore !== "number" || !(minScore >= 0 && minScore <= 1)) {
    throw new InvalidArgumentError("minScore", `expected a number from 0 to 1, got ${describe(minScore)}`);
  }
  return { limit, minScore, among: among === undefined ? undefined : readAmong(index, among) };
}

/** The positions of the given clusters, each once. */
function readAmong(index: CatalogIndex, among: unknown): number[] {
  if (!Array.isArray(among)) {
    throw new InvalidArgumentError("among", `expected a list of clusters, got ${describe(among)}`);
  }
  return readInput("among", () => {
    const positions = new Set<number>();
    for (let i = 0; i < among.length; i++) positions.add(clusterPosition(index, among[i]));
    return [...positions];
  });
}
