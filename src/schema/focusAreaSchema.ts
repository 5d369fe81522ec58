import * as z from "zod/v4";
import { distinct, kebab, localizedText, locator, text } from "./properties.js";

/** A `FocusArea` record; ids may be those of any version. */
export const focusAreaSchema = z.strictObject({
  id: kebab,
  name: localizedText,
  aliases: distinct(text).optional(),
  source: kebab,
  locator,
});
