import type { Comparator } from "./Comparator.js";

/**
 * Who or what is counted, as far as the source says.
 *
 * Two figures with different coverage are different figures: never add or divide them.
 */
export interface Coverage {
  /** Only those whose number of employees meets the condition. */
  readonly sizeClass?: { readonly op: Comparator; readonly employees: number };
  /** Local units or legal units, where the source distinguishes. */
  readonly countedAs?: "establishments" | "enterprises";
  /** What is expressly included, in kebab-case: `"micro-enterprises"`. */
  readonly includes?: readonly string[];
  /** Whether effects on other industries are part of the figure. */
  readonly effects?: "direct" | "direct-and-indirect";
}
