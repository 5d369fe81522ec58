// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import type { Hospital } from "../model/Hospital.js";
import type { State } from "../model/State.js";
import type { Programme } from "../model/Programme.js";
import type { PolicyArea } from "../model/PolicyArea.js";
import type { Indicator } from "../model/Indicator.js";
import type { Statistic } from "../model/Statistic.js";
import type { Corroboration } from "../model/Corroboration.js";
import type { Source } from "../model/Source.js";
import type { Redirect } from "../model/Redirect.js";

/** All tables in one object. */
export interface Dataset {
  /** The clusters of the brochure's table, by `number`. */
  readonly clusters: readonly Cluster[];
  /** The focus areas: the columns of the brochure's table, in its order. */
  readonly focusAreas: readonly FocusArea[];
  /** The hospitals that the sources name, by `id`. */
  readonly hospitals: readonly Hospital[];
  /** The sixteen federal states, by code. */
  readonly states: readonly State[];
  /** Programmes, initiatives and services for clusters and their partners, in the order of the brochure. */
  readonly programmes: readonly Programme[];
  /** The policy areas of the position paper by SPECTARIS and BVMed, in its order. */
  readonly policyAreas: readonly PolicyArea[];
  /** What is measured, by `id`. */
  readonly indicators: readonly Indicator[];
  /** Every statistic, as its source gives it: by topic, then in the order of the sources. */
  readonly statistics: readonly Statistic[];
  /** What sources say about each other's statistics, in the order of `statistics`. */
  readonly corroborations: readonly Corroboration[];
  /** Every document that a fact was read from: the two main ones, then the others by `id`. */
  readonly sources: readonly Source[];
  /** Retired ids, and what became of each. */
  readonly redirects: Readonly<Record<string, Redirect>>;
}
