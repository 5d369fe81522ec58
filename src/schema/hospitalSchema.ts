import * as z from "zod/v4";
import { kebab, localizedText, locator, stateCode, text } from "./properties.js";

/** A `Hospital` record; ids may be those of any version. */
export const hospitalSchema = z.strictObject({
  id: kebab,
  name: localizedText,
  kind: z.enum(["university-hospital"]),
  city: text,
  state: stateCode,
  source: kebab,
  locator,
});
