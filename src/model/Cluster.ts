import type { ClusterId, FocusAreaId, SourceId, StateCode } from "../generated/ids.js";
import type { ClusterLabel } from "./ClusterLabel.js";
import type { Locator } from "./Locator.js";
import type { MemberCount } from "./MemberCount.js";
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
  /** Its own site, or that of the body that runs it. */
  readonly website?: Sourced<string>;
  /** The registered name of the legal person that it is, or of both where it consists of two. */
  readonly legalName?: Sourced<string>;
  /** `"e.V."`, `"GmbH"` or `"GmbH and e.V."`; `"none"` where it is a network or brand of others. */
  readonly legalForm?: Sourced<string>;
  /** Who runs it, where that is not simply the body of `legalName`. */
  readonly operator?: Sourced<string>;
  /** The year in which it was founded. Where sources disagree, `note` tells. */
  readonly founded?: Sourced<number>;
  readonly members?: MemberCount;
  /** What it was awarded: ECEI labels first, the latest before earlier ones. Labels expire: none is said to be held today. */
  readonly labels?: readonly ClusterLabel[];
  /** The document of the row: `number`, `name` and `focusAreas`. */
  readonly source: SourceId;
  readonly locator: Locator;
}
