/**
 * Charts of the dataset as Vega-Lite specifications, which are plain objects. Draw them with vega-embed, or with vega-lite and
 * vega.
 *
 * @module medtech-germany/charts
 */

export type { ChartOptions } from "./ChartOptions.js";
export type { ChartLayer, ChartMark, ChartOrigin, ChartProjection, ChartSpec, ChartTitle } from "./ChartSpec.js";
export { type ClusterMapChartOptions, clusterMapChart } from "./clusterMapChart.js";
export { type ComparisonChartOptions, comparisonChart } from "./comparisonChart.js";
export { type FocusCountsChartOptions, focusCountsChart } from "./focusCountsChart.js";
export { type FocusMatrixChartOptions, focusMatrixChart } from "./focusMatrixChart.js";
export { type RankingChartOptions, rankingChart } from "./rankingChart.js";
export { type SeriesChartOptions, seriesChart } from "./seriesChart.js";
