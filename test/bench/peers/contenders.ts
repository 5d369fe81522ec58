import { alasql } from "./alasql.js";
import { arquero } from "./arquero.js";
import type { Contender } from "./Contender.js";
import { crossfilter } from "./crossfilter.js";
import { duckdbLists } from "./duckdbLists.js";
import { duckdbMasks } from "./duckdbMasks.js";
import { lodash } from "./lodash.js";
import { minisearch } from "./minisearch.js";
import { plainArrays } from "./plainArrays.js";
import { sqliteLinks } from "./sqliteLinks.js";
import { sqliteMasks } from "./sqliteMasks.js";

/** Whom we compare with, the hungriest for memory last. */
export const contenders: readonly Contender[] = [
  plainArrays,
  lodash,
  arquero,
  duckdbMasks,
  duckdbLists,
  sqliteMasks,
  sqliteLinks,
  alasql,
  crossfilter,
  minisearch,
];
