import { distinctStatistics } from "./distinctStatistics.js";
import { knownIds } from "./knownIds.js";
import type { Rule } from "./Rule.js";
import { uniqueIds } from "./uniqueIds.js";
import { usedSources } from "./usedSources.js";
import { validRedirects } from "./validRedirects.js";
import { valueFitsKind } from "./valueFitsKind.js";

/** The rules for every dataset, the built-in one and others. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownIds,
  usedSources,
  distinctStatistics,
  valueFitsKind,
  validRedirects,
];
