// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
export { clusters } from "./clusters.js";
export { focusAreas } from "./focusAreas.js";
export { hospitals } from "./hospitals.js";
export { states } from "./states.js";
export { programmes } from "./programmes.js";
export { policyAreas } from "./policyAreas.js";
export { indicators } from "./indicators.js";
export { statistics } from "./statistics.js";
export { corroborations } from "./corroborations.js";
export { sources } from "./sources.js";
export { redirects } from "./redirects.js";
export { dataset } from "./dataset.js";
export type { Dataset } from "./tables.js";
export type {
  DatasetId,
  ClusterId,
  RetiredClusterId,
  FocusAreaId,
  RetiredFocusAreaId,
  HospitalId,
  RetiredHospitalId,
  StateCode,
  RetiredStateCode,
  ProgrammeId,
  RetiredProgrammeId,
  PolicyAreaId,
  RetiredPolicyAreaId,
  IndicatorId,
  RetiredIndicatorId,
  StatisticId,
  RetiredStatisticId,
  SourceId,
  RetiredSourceId,
} from "./ids.js";
export type { Cluster } from "../model/Cluster.js";
export type { FocusArea } from "../model/FocusArea.js";
export type { Hospital } from "../model/Hospital.js";
export type { State } from "../model/State.js";
export type { Programme } from "../model/Programme.js";
export type { PolicyArea } from "../model/PolicyArea.js";
export type { Indicator } from "../model/Indicator.js";
export type { Statistic } from "../model/Statistic.js";
export type { Corroboration } from "../model/Corroboration.js";
export type { Source } from "../model/Source.js";
export type { Redirect } from "../model/Redirect.js";
