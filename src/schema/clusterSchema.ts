import * as z from "zod";
import { distinct, kebab, locator, sourced, stateCode, text } from "./internal/fields.js";

const seat = z
  .strictObject({
    city: text,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    coordinates: kebab,
  })
  .readonly();

/** A `Cluster` record; ids may be those of any version. */
export const clusterSchema = z
  .strictObject({
    id: kebab,
    number: z.int().min(1),
    name: text,
    aliases: distinct(text).optional(),
    focusAreas: distinct(kebab),
    states: sourced(distinct(stateCode)),
    seat: sourced(seat),
    source: kebab,
    locator,
  })
  .readonly();
