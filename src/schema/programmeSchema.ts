import * as z from "zod/v4";
import { countryCode, distinct, kebab, localizedText, locator, text, year } from "./properties.js";

const partner = z
  .strictObject({ name: text, country: countryCode, cluster: kebab.optional(), note: text.optional() })
  .readonly();

/** A `Programme` record; ids may be those of any version. */
export const programmeSchema = z.strictObject({
  id: kebab,
  name: localizedText,
  abbreviation: text.optional(),
  operator: text.optional(),
  start: year.optional(),
  purpose: text,
  offers: distinct(text),
  audiences: distinct(text).optional(),
  freeOfCharge: z.literal(true).optional(),
  partners: distinct(partner).optional(),
  targetMarkets: distinct(countryCode).optional(),
  source: kebab,
  locator,
  note: text.optional(),
});
