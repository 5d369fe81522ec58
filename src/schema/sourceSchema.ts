import * as z from "zod/v4";
import { isoDate, kebab, text, url } from "./properties.js";

/** A `Source` record; ids may be those of any version. */
export const sourceSchema = z.strictObject({
  id: kebab,
  title: text,
  publisher: text,
  published: isoDate.optional(),
  edition: text.optional(),
  url: url.optional(),
  language: z.string().regex(/^[a-z]{2}$/, "expected an ISO 639-1 code"),
  kind: z.enum(["brochure", "news-item", "press-release", "web-page", "standard", "report", "dataset"]),
  rights: text,
  consulted: z.enum(["full-text", "excerpt", "table-copy"]),
  note: text.optional(),
});
