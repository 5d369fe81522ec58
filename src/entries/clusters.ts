/**
 * The clusters, their focus areas and the states, with the functions that search, rank and combine clusters.
 *
 * Everything here is also in the main entry. Import this one if your bundler assigns whole files to pages or doesn't shake
 * trees, or if your program starts often.
 *
 * @module medtech-germany/clusters
 */

export type {
  AreaRef,
  Catalog,
  CatalogCluster,
  CatalogFocusArea,
  CatalogOption,
  ClusterRef,
} from "../catalog/Catalog.js";
export { createCatalog } from "../catalog/createCatalog.js";
export { clustersByFocus, type FocusOptions } from "../clusters/clustersByFocus.js";
export { clustersByState, type StateRef } from "../clusters/clustersByState.js";
export { clustersNear, type NearCluster, type NearOptions, type Point } from "../clusters/clustersNear.js";
export { findClusters } from "../clusters/findClusters.js";
export { type FocusCount, focusCounts } from "../clusters/focusCounts.js";
export { type FocusMatrix, focusMatrix } from "../clusters/focusMatrix.js";
export {
  type DataIssue,
  DatasetError,
  InvalidArgumentError,
  InvalidDataError,
  RetiredIdError,
  UnknownIdError,
} from "../errors.js";
export { clusters } from "../generated/clusters.js";
export { focusAreas } from "../generated/focusAreas.js";
export type {
  ClusterId,
  FocusAreaId,
  RetiredClusterId,
  RetiredFocusAreaId,
  RetiredStateCode,
  StateCode,
} from "../generated/ids.js";
export { states } from "../generated/states.js";
export { getCluster, getFocusArea, getState, isClusterId, isFocusAreaId, isStateCode } from "../lookup/clusters.js";
export { complementarity } from "../matching/complementarity.js";
export { explainMatch } from "../matching/explainMatch.js";
export type { Match, ScoreOptions, Wanted, WeightedArea } from "../matching/Match.js";
export { matchScore } from "../matching/matchScore.js";
export { type CoverOptions, type Covers, minimalCovers } from "../matching/minimalCovers.js";
export { type RankOptions, rankClusters } from "../matching/rankClusters.js";
export { type SimilarCluster, type SimilarOptions, similarClusters } from "../matching/similarClusters.js";
export { similarity } from "../matching/similarity.js";
export { specialization } from "../matching/specialization.js";
export type { Cluster } from "../model/Cluster.js";
export type { ClusterLabel } from "../model/ClusterLabel.js";
export type { FocusArea } from "../model/FocusArea.js";
export type { LocalizedText } from "../model/LocalizedText.js";
export type { Locator } from "../model/Locator.js";
export type { MemberCount } from "../model/MemberCount.js";
export type { Seat } from "../model/Seat.js";
export type { Sourced } from "../model/Sourced.js";
export type { State } from "../model/State.js";
