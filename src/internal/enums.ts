import type { Breakdown } from "../model/Breakdown.js";
import type { Comparator } from "../model/Comparator.js";
import type { Topic } from "../model/Indicator.js";

// The types in src/model have no values at run time. A type test checks that these lists are complete.

/** The values of {@link Topic}, in the order of the statistics. */
export const topics = ["clusters", "hospitals", "industry", "innovation"] as const satisfies readonly Topic[];

/** The dimensions of a {@link Breakdown}. */
export const breakdownDimensions = [
  "ownership",
  "bed-size",
  "employee-size",
] as const satisfies readonly Breakdown["dimension"][];

/** The values of {@link Comparator}. */
export const comparators = [">", ">=", "<", "<="] as const satisfies readonly Comparator[];
