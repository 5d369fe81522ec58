/**
 * The statistics, their indicators and sources, with the functions that find, compare, write and cite them.
 *
 * Everything here is also in the main entry. Import this one if your bundler assigns whole files to pages or doesn't shake
 * trees, or if your program starts often.
 *
 * @module medtech-germany/statistics
 */

export {
  type DataIssue,
  DatasetError,
  InvalidArgumentError,
  InvalidDataError,
  RetiredIdError,
  UnknownIdError,
} from "../errors.js";
export { corroborations } from "../generated/corroborations.js";
export { hospitals } from "../generated/hospitals.js";
export type {
  HospitalId,
  IndicatorId,
  RetiredHospitalId,
  RetiredIndicatorId,
  RetiredSourceId,
  RetiredStatisticId,
  SourceId,
  StatisticId,
} from "../generated/ids.js";
export { indicators } from "../generated/indicators.js";
export { sources } from "../generated/sources.js";
export { statistics } from "../generated/statistics.js";
export { getSource, isSourceId } from "../lookup/sources.js";
export {
  getHospital,
  getIndicator,
  getStatistic,
  isHospitalId,
  isIndicatorId,
  isStatisticId,
} from "../lookup/statistics.js";
export type { Breakdown } from "../model/Breakdown.js";
export type { Comparator } from "../model/Comparator.js";
export type { Corroboration, Verdict } from "../model/Corroboration.js";
export type { Coverage } from "../model/Coverage.js";
export type { Hospital } from "../model/Hospital.js";
export type { Indicator, IndicatorKind, Topic } from "../model/Indicator.js";
export type { LocalizedText } from "../model/LocalizedText.js";
export type { Locator } from "../model/Locator.js";
export type { Source } from "../model/Source.js";
export type { ObsStatus, Statistic } from "../model/Statistic.js";
export { attributionsFor } from "../provenance/attributionsFor.js";
export { type CitationStyle, type CslItem, cite } from "../provenance/cite.js";
export { type CompareOptions, type Comparison, compareStats, type Variation } from "../statistics/compareStats.js";
export { corroborationsOf } from "../statistics/corroborationsOf.js";
export { type Difference, type Dimension, explainDifference } from "../statistics/explainDifference.js";
export { findStats, type StatisticCriteria } from "../statistics/findStats.js";
export { type FormatOptions, formatStat } from "../statistics/formatStat.js";
export type { StatisticRef } from "../statistics/readStatistic.js";
export { type SeriesOptions, type SeriesPoint, series } from "../statistics/series.js";
export { statsBySource } from "../statistics/statsBySource.js";
