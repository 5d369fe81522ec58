/**
 * Germany's medical technology clusters, their focus areas and the figures of the industry, with functions that query them.
 *
 * @module medtech-germany
 */

export * from "./entries/clusters.js";
export * from "./entries/statistics.js";
export * from "./generated/index.js";
export { getPolicyArea, getProgramme, isPolicyAreaId, isProgrammeId } from "./lookup/sources.js";
export type { DatasetInfo } from "./model/DatasetInfo.js";
export type { PolicyDemand } from "./model/PolicyArea.js";
export type { ProgrammePartner } from "./model/Programme.js";
export { resolveId } from "./provenance/resolveId.js";
