import type { Cluster } from "./Cluster.js";
import type { Corroboration } from "./Corroboration.js";
import type { FocusArea } from "./FocusArea.js";
import type { Hospital } from "./Hospital.js";
import type { Indicator } from "./Indicator.js";
import type { PolicyArea } from "./PolicyArea.js";
import type { Programme } from "./Programme.js";
import type { Redirect } from "./Redirect.js";
import type { Source } from "./Source.js";
import type { State } from "./State.js";
import type { Statistic } from "./Statistic.js";

/** All tables in one object. */
export interface Dataset {
  readonly clusters: readonly Cluster[];
  readonly focusAreas: readonly FocusArea[];
  readonly hospitals: readonly Hospital[];
  readonly states: readonly State[];
  readonly programmes: readonly Programme[];
  readonly policyAreas: readonly PolicyArea[];
  readonly indicators: readonly Indicator[];
  readonly statistics: readonly Statistic[];
  readonly corroborations: readonly Corroboration[];
  readonly sources: readonly Source[];
  /** Retired id to what became of it. */
  readonly redirects: Readonly<Record<string, Redirect>>;
}
