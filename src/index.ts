/**
 * Germany's medical technology clusters, their focus areas and the figures of the industry, with functions that query them.
 *
 * @module medtech-germany
 */

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
export * from "./generated/index.js";
export { getCluster, getFocusArea, getState, isClusterId, isFocusAreaId, isStateCode } from "./lookup/clusters.js";
export { getPolicyArea, getProgramme, getSource, isPolicyAreaId, isProgrammeId, isSourceId } from "./lookup/sources.js";
export {
  getHospital,
  getIndicator,
  getStatistic,
  isHospitalId,
  isIndicatorId,
  isStatisticId,
} from "./lookup/statistics.js";
export { complementarity } from "./matching/complementarity.js";
export { explainMatch } from "./matching/explainMatch.js";
export type { Match, WeightedArea } from "./matching/Match.js";
export { matchScore } from "./matching/matchScore.js";
export { type CoverOptions, type Covers, minimalCovers } from "./matching/minimalCovers.js";
export type { RankOptions } from "./matching/RankOptions.js";
export { rankClusters } from "./matching/rankClusters.js";
export type { ScoreOptions } from "./matching/ScoreOptions.js";
export { type SimilarCluster, type SimilarOptions, similarClusters } from "./matching/similarClusters.js";
export { similarity } from "./matching/similarity.js";
export { specialization } from "./matching/specialization.js";
export type { Wanted } from "./matching/Wanted.js";
export type { Breakdown } from "./model/Breakdown.js";
export type { ClusterLabel } from "./model/ClusterLabel.js";
export type { Comparator } from "./model/Comparator.js";
export type { Verdict } from "./model/Corroboration.js";
export type { Coverage } from "./model/Coverage.js";
export type { DatasetInfo } from "./model/DatasetInfo.js";
export type { IndicatorKind, Topic } from "./model/Indicator.js";
export type { LocalizedText } from "./model/LocalizedText.js";
export type { Locator } from "./model/Locator.js";
export type { MemberCount } from "./model/MemberCount.js";
export type { PolicyDemand } from "./model/PolicyArea.js";
export type { ProgrammePartner } from "./model/Programme.js";
export type { Seat } from "./model/Seat.js";
export type { Sourced } from "./model/Sourced.js";
export type { ObsStatus } from "./model/Statistic.js";
export { attributionsFor } from "./provenance/attributionsFor.js";
export { type CitationStyle, type CslItem, cite } from "./provenance/cite.js";
export { resolveId } from "./provenance/resolveId.js";
export { type CompareOptions, type Comparison, compareStats, type Variation } from "./statistics/compareStats.js";
export { corroborationsOf } from "./statistics/corroborationsOf.js";
export { type Difference, type Dimension, explainDifference } from "./statistics/explainDifference.js";
export { findStats, type StatisticCriteria } from "./statistics/findStats.js";
export { type FormatOptions, formatStat } from "./statistics/formatStat.js";
export type { StatisticRef } from "./statistics/readStatistic.js";
export { type SeriesOptions, type SeriesPoint, series } from "./statistics/series.js";
export { statsBySource } from "./statistics/statsBySource.js";
