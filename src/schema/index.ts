/**
 * Schemas (zod 4) for every table, and parsers for JSON files: this dataset in any version, or clusters of your own.
 *
 * @module medtech-germany/schema
 */

export type { OpenDataset, OpenIds } from "../model/OpenIds.js";
export { clusterSchema } from "./clusterSchema.js";
export { corroborationSchema } from "./corroborationSchema.js";
export { datasetSchema } from "./datasetSchema.js";
export { focusAreaSchema } from "./focusAreaSchema.js";
export { hospitalSchema } from "./hospitalSchema.js";
export { indicatorSchema } from "./indicatorSchema.js";
export { parseClusters } from "./parseClusters.js";
export { parseDataset } from "./parseDataset.js";
export { policyAreaSchema } from "./policyAreaSchema.js";
export { programmeSchema } from "./programmeSchema.js";
export { redirectSchema } from "./redirectSchema.js";
export { sourceSchema } from "./sourceSchema.js";
export { stateSchema } from "./stateSchema.js";
export { statisticSchema } from "./statisticSchema.js";
