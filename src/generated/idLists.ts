// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { clusterIds } from "./clusters.js";
import { focusAreaIds } from "./focusAreas.js";
import { hospitalIds } from "./hospitals.js";
import { stateCodes } from "./states.js";
import { programmeIds } from "./programmes.js";
import { policyAreaIds } from "./policyAreas.js";
import { indicatorIds } from "./indicators.js";
import { statisticIds } from "./statistics.js";
import { sourceIds } from "./sources.js";
import type { DatasetId } from "./ids.js";

/** The current ids of every table, in the order of the dataset. */
export const idLists: readonly (readonly DatasetId[])[] = [clusterIds, focusAreaIds, hospitalIds, stateCodes, programmeIds, policyAreaIds, indicatorIds, statisticIds, sourceIds];
