/**
 * Germany's medical technology clusters, their fields of activity and the figures of the industry, with the questions that
 * are asked of them.
 *
 * @module medtech-germany
 */

// Tables first, and in this order: those that share words stand near each other, and compress better in a bundle.

// Questions, errors and types.
export type {
  AreaRef,
  Catalog,
  CatalogCluster,
  CatalogFocusArea,
  CatalogOption,
  ClusterRef,
} from "./catalog/Catalog.js";
export { createCatalog } from "./catalog/createCatalog.js";
export { clustersByFocus, type FocusOptions } from "./clusters/clustersByFocus.js";
export { clustersByState, type StateRef } from "./clusters/clustersByState.js";
export { clustersNear, type NearCluster, type NearOptions, type Point } from "./clusters/clustersNear.js";
export { findClusters } from "./clusters/findClusters.js";
export { type FocusCount, focusCounts } from "./clusters/focusCounts.js";
export { type FocusMatrix, focusMatrix } from "./clusters/focusMatrix.js";
export {
  type DataIssue,
  DatasetError,
  InvalidArgumentError,
  InvalidDataError,
  RetiredIdError,
  UnknownIdError,
} from "./errors.js";
export { clusters } from "./generated/clusters.js";
export { corroborations } from "./generated/corroborations.js";
export { dataset } from "./generated/dataset.js";
export { focusAreas } from "./generated/focusAreas.js";
export { hospitals } from "./generated/hospitals.js";
export type {
  ClusterId,
  DatasetId,
  FocusAreaId,
  HospitalId,
  IndicatorId,
  PolicyAreaId,
  ProgrammeId,
  RetiredClusterId,
  RetiredFocusAreaId,
  RetiredHospitalId,
  RetiredIndicatorId,
  RetiredPolicyAreaId,
  RetiredProgrammeId,
  RetiredSourceId,
  RetiredStateCode,
  RetiredStatisticId,
  SourceId,
  StateCode,
  StatisticId,
} from "./generated/ids.js";
export { indicators } from "./generated/indicators.js";
export { policyAreas } from "./generated/policyAreas.js";
export { programmes } from "./generated/programmes.js";
export { redirects } from "./generated/redirects.js";
export { sources } from "./generated/sources.js";
export { states } from "./generated/states.js";
export { statistics } from "./generated/statistics.js";
export { getCluster } from "./lookup/getCluster.js";
export { getFocusArea } from "./lookup/getFocusArea.js";
export { getHospital } from "./lookup/getHospital.js";
export { getIndicator } from "./lookup/getIndicator.js";
export { getPolicyArea } from "./lookup/getPolicyArea.js";
export { getProgramme } from "./lookup/getProgramme.js";
export { getSource } from "./lookup/getSource.js";
export { getState } from "./lookup/getState.js";
export { getStatistic } from "./lookup/getStatistic.js";
export { isClusterId } from "./lookup/isClusterId.js";
export { isFocusAreaId } from "./lookup/isFocusAreaId.js";
export { isHospitalId } from "./lookup/isHospitalId.js";
export { isIndicatorId } from "./lookup/isIndicatorId.js";
export { isPolicyAreaId } from "./lookup/isPolicyAreaId.js";
export { isProgrammeId } from "./lookup/isProgrammeId.js";
export { isSourceId } from "./lookup/isSourceId.js";
export { isStateCode } from "./lookup/isStateCode.js";
export { isStatisticId } from "./lookup/isStatisticId.js";
export { complementarity } from "./matching/complementarity.js";
export { explainMatch } from "./matching/explainMatch.js";
export type { Match, ScoreOptions, Wanted, WeightedArea } from "./matching/Match.js";
export { matchScore } from "./matching/matchScore.js";
export { type CoverOptions, type Covers, minimalCovers } from "./matching/minimalCovers.js";
export { type RankOptions, rankClusters } from "./matching/rankClusters.js";
export { type SimilarCluster, type SimilarOptions, similarClusters } from "./matching/similarClusters.js";
export { similarity } from "./matching/similarity.js";
export { specialization } from "./matching/specialization.js";
export type { Breakdown } from "./model/Breakdown.js";
export type { Cluster } from "./model/Cluster.js";
export type { ClusterLabel } from "./model/ClusterLabel.js";
export type { Comparator } from "./model/Comparator.js";
export type { Corroboration, Verdict } from "./model/Corroboration.js";
export type { Coverage } from "./model/Coverage.js";
export type { Dataset } from "./model/Dataset.js";
export type { DatasetInfo } from "./model/DatasetInfo.js";
export type { FocusArea } from "./model/FocusArea.js";
export type { Hospital } from "./model/Hospital.js";
export type { Indicator, IndicatorKind, Topic } from "./model/Indicator.js";
export type { LocalizedText } from "./model/LocalizedText.js";
export type { Locator } from "./model/Locator.js";
export type { MemberCount } from "./model/MemberCount.js";
export type { PolicyArea, PolicyDemand } from "./model/PolicyArea.js";
export type { Programme, ProgrammePartner } from "./model/Programme.js";
export type { Redirect } from "./model/Redirect.js";
export type { Seat } from "./model/Seat.js";
export type { Source } from "./model/Source.js";
export type { Sourced } from "./model/Sourced.js";
export type { State } from "./model/State.js";
export type { ObsStatus, Statistic } from "./model/Statistic.js";
export { attributionsFor } from "./provenance/attributionsFor.js";
export type { CslItem } from "./provenance/CslItem.js";
export { type CitationStyle, cite } from "./provenance/cite.js";
export { resolveId } from "./provenance/resolveId.js";
export { type CompareOptions, type Comparison, compareStats, type Variation } from "./statistics/compareStats.js";
export { corroborationsOf } from "./statistics/corroborationsOf.js";
export type { Difference, Dimension } from "./statistics/Difference.js";
export { explainDifference } from "./statistics/explainDifference.js";
export { findStats, type StatisticCriteria } from "./statistics/findStats.js";
export { type FormatOptions, formatStat } from "./statistics/formatStat.js";
export type { StatisticRef } from "./statistics/StatisticRef.js";
export { type SeriesOptions, type SeriesPoint, series } from "./statistics/series.js";
export { statsBySource } from "./statistics/statsBySource.js";
