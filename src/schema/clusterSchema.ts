import * as z from "zod";
import { distinct, kebab, locator, sourced, stateCode, text } from "./internal/fields.js";

/** A `Cluster` record; ids may be those of any version. */
export const clusterSchema = z
  .strictObject({
    id: kebab,
    number: z.int().min(1),
    name: text,
    focusAreas: distinct(kebab),
    states: sourced(distinct(stateCode)),
    source: kebab,
    locator,
  })
  .readonly();
