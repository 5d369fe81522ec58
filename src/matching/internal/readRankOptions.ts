import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { InvalidArgumentError } from "../../errors.js";
import { describe } from "../../internal/messages.js";
import { readLimit, readOptions } from "../../internal/untrusted.js";
import type { RankOptions } from "../RankOptions.js";
import type { RankLimits } from "./best.js";
import { readAmong } from "./readAmong.js";

/** Reads and checks the options that narrow a ranking. */
export function readRankOptions(index: CatalogIndex, options: unknown): RankLimits {
  const { limit, minScore, among } = readOptions(
    options as RankOptions | undefined,
    ({ limit, minScore = 0, among }) => ({ limit, minScore, among }),
  );
  if (typeof minScore !== "number" || !(minScore >= 0 && minScore <= 1)) {
    throw new InvalidArgumentError("minScore", `expected a number from 0 to 1, got ${describe(minScore)}`);
  }
  return { limit: readLimit(limit), minScore, among: readAmong(index, among) };
}
