import * as z from "zod/v4";
import {
  comparator,
  distinct,
  isoDate,
  kebab,
  locator,
  noted,
  origin,
  sourced,
  stateCode,
  text,
  url,
  year,
} from "./properties.js";

const seat = z
  .strictObject({
    city: text,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    coordinates: kebab,
  })
  .readonly();

const members = z
  .strictObject({ value: z.int().min(1), comparator: comparator.optional(), ...origin })
  .refine(...noted)
  .readonly();

const label = z
  .strictObject({
    name: text,
    level: z.enum(["bronze", "silver", "gold"]).optional(),
    awarded: isoDate.optional(),
    ...origin,
  })
  .refine(...noted)
  .readonly();

/** A `Cluster` record; ids may be those of any version. */
export const clusterSchema = z.strictObject({
  id: kebab,
  number: z.int().min(1),
  name: text,
  aliases: distinct(text).optional(),
  focusAreas: distinct(kebab),
  states: sourced(distinct(stateCode)),
  seat: sourced(seat),
  website: sourced(url).optional(),
  legalName: sourced(text).optional(),
  legalForm: sourced(text).optional(),
  operator: sourced(text).optional(),
  founded: sourced(year).optional(),
  members: members.optional(),
  labels: distinct(label).optional(),
  source: kebab,
  locator,
});
