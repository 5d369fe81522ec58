import * as z from "zod/v4";
import { distinct, kebab, localizedText, locator, text } from "./properties.js";

const demand = z.strictObject({ text, basis: z.enum(["stated", "inferred"]) }).readonly();

/** A `PolicyArea` record; ids may be those of any version. */
export const policyAreaSchema = z.strictObject({
  id: kebab,
  number: z.int().min(1),
  name: localizedText,
  demands: distinct(demand),
  source: kebab,
  locator,
});
