import type { Dimension } from "../Difference.js";

/** First what is measured, of whom and when; then how it is said; then who says it. */
export const dimensions: readonly Dimension[] = [
  "indicator",
  "refArea",
  "timePeriod",
  "coverage",
  "breakdown",
  "subject",
  "comparator",
  "approximate",
  "value",
  "obsStatus",
  "attributedTo",
  "source",
];
