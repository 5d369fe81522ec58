import * as z from "zod";
import { clusterSchema } from "./clusterSchema.js";
import { corroborationSchema } from "./corroborationSchema.js";
import { focusAreaSchema } from "./focusAreaSchema.js";
import { hospitalSchema } from "./hospitalSchema.js";
import { indicatorSchema } from "./indicatorSchema.js";
import { policyAreaSchema } from "./policyAreaSchema.js";
import { programmeSchema } from "./programmeSchema.js";
import { redirectSchema } from "./redirectSchema.js";
import { rules } from "./rules/rules.js";
import { sourceSchema } from "./sourceSchema.js";
import { stateSchema } from "./stateSchema.js";
import { statisticSchema } from "./statisticSchema.js";

/** A whole dataset: every table, and the rules that hold between them (ids are unique, references resolve …). */
export const datasetSchema = z
  .strictObject({
    clusters: z.array(clusterSchema).readonly(),
    focusAreas: z.array(focusAreaSchema).readonly(),
    hospitals: z.array(hospitalSchema).readonly(),
    states: z.array(stateSchema).readonly(),
    programmes: z.array(programmeSchema).readonly(),
    policyAreas: z.array(policyAreaSchema).readonly(),
    indicators: z.array(indicatorSchema).readonly(),
    statistics: z.array(statisticSchema).readonly(),
    corroborations: z.array(corroborationSchema).readonly(),
    sources: z.array(sourceSchema).readonly(),
    redirects: z.record(z.string(), redirectSchema).readonly(),
  })
  .superRefine((dataset, context) => {
    for (const rule of rules) {
      for (const { path, message } of rule.check(dataset))
        context.addIssue({ code: "custom", path: [...path], message });
    }
  })
  .readonly();
