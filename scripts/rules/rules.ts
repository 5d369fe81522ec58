import type { Rule } from "../../src/schema/rules/Rule.js";
import { completeMatrix } from "./completeMatrix.js";
import { completeStates } from "./completeStates.js";
import { germanUmlauts } from "./germanUmlauts.js";
import { httpsUrls } from "./httpsUrls.js";
import { losslessFormats } from "./losslessFormats.js";
import { orderedTables } from "./orderedTables.js";
import { qualifierKept } from "./qualifierKept.js";
import { statesAddUp } from "./statesAddUp.js";
import { unbrokenSeries } from "./unbrokenSeries.js";
import { verdictsHold } from "./verdictsHold.js";

/** The rules for the built-in data only. Those for every dataset are in src/schema/rules. */
export const rules: readonly Rule[] = [
  completeMatrix,
  completeStates,
  orderedTables,
  qualifierKept,
  statesAddUp,
  unbrokenSeries,
  verdictsHold,
  httpsUrls,
  germanUmlauts,
  losslessFormats,
];
