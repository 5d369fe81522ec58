import type { ClusterId, FocusAreaId, SourceId, StateCode } from "../generated/ids.js";
import type { Locator } from "./Locator.js";
import type { Seat } from "./Seat.js";
import type { Sourced } from "./Sourced.js";

/** A medical technology cluster or network, as listed in the brochure's table. */
export interface Cluster {
  readonly id: ClusterId;
  /** The row of the brochure's table, 1 to 17. */
  readonly number: number;
  /** The name as the brochure prints it. */
  readonly name: string;
  /** Other names under which it is or was known. */
  readonly aliases?: readonly string[];
  /**
   * The areas that the cluster considers a focus of its activity, in the order of the table's columns.
   *
   * An area that is missing here is "not listed", not "cannot".
   */
  readonly focusAreas: readonly FocusAreaId[];
  /** The federal states that the cluster covers. */
  readonly states: Sourced<readonly StateCode[]>;
  readonly seat: Sourced<Seat>;
  /** The document of the row: `number`, `name` and `focusAreas`. */
  readonly source: SourceId;
  readonly locator: Locator;
}
