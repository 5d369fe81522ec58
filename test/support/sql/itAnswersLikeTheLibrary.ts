import type { OpenEngine } from "./Engine.js";
import { itChecksWishes } from "./itChecksWishes.js";
import { itCompares } from "./itCompares.js";
import { itFindsByFocus } from "./itFindsByFocus.js";
import { itListsBySource } from "./itListsBySource.js";
import { itPairs } from "./itPairs.js";
import { itRanks } from "./itRanks.js";
import { itScores } from "./itScores.js";

/** Has every file of `docs/sql/` answer on an engine what the library answers. */
export function itAnswersLikeTheLibrary(open: OpenEngine): void {
  itScores(open);
  itRanks(open);
  itFindsByFocus(open);
  itListsBySource(open);
  itCompares(open);
  itPairs(open);
  itChecksWishes(open);
}
