import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { indexOf } from "../../catalog/internal/indexOf.js";
import { InvalidArgumentError } from "../../errors.js";
import { describe } from "../../internal/messages.js";
import { readOptions } from "../../internal/untrusted.js";
import type { ScoreOptions } from "../ScoreOptions.js";

/** Reads and checks the options that all scores share. */
export function readScoreOptions(options: unknown): { index: CatalogIndex; rarity: boolean; focusPenalty: number } {
  if (options === undefined) return { index: indexOf(undefined), rarity: false, focusPenalty: 0 };
  const { catalog, rarity, focusPenalty } = readOptions(
    options as ScoreOptions,
    ({ catalog, rarity = false, focusPenalty = 0 }) => ({ catalog, rarity, focusPenalty }),
  );
  if (typeof rarity !== "boolean")
    throw new InvalidArgumentError("rarity", `expected true or false, got ${describe(rarity)}`);
  if (typeof focusPenalty !== "number" || !(focusPenalty >= 0 && focusPenalty <= 1)) {
    throw new InvalidArgumentError("focusPenalty", `expected a number from 0 to 1, got ${describe(focusPenalty)}`);
  }
  return { index: indexOf(catalog), rarity, focusPenalty };
}
