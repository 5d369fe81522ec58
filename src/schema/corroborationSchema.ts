import * as z from "zod/v4";
import { distinct, kebab, statisticId, text } from "./properties.js";

/** A `Corroboration` record; ids may be those of any version. */
export const corroborationSchema = z
  .strictObject({
    statistic: statisticId,
    verdict: z.enum(["agrees", "same-figure-other-scope", "differs", "not-found"]),
    against: distinct(statisticId),
    sources: distinct(kebab),
    note: text,
  })
  .refine(({ verdict, sources }) => (verdict === "not-found") === (sources.length === 0), {
    path: ["sources"],
    message: 'expected sources, and none for "not-found"',
  });
