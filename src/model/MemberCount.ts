import type { Comparator } from "./Comparator.js";
import type { Sourced } from "./Sourced.js";

/** How many members a cluster has, as its source counts them. Members come and go: `asOf` has the date where one is given. */
export interface MemberCount extends Sourced<number> {
  /** `">"` where the source says "more than"; absent where it gives the number as it is. */
  readonly comparator?: Comparator;
}
