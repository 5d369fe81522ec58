import * as z from "zod/v4";
import { topics } from "../internal/enums.js";
import { kebab, localizedText, text } from "./properties.js";

const WITHOUT_UNIT: readonly string[] = ["rank", "ratio"];

/** An `Indicator` record; ids may be those of any version. */
export const indicatorSchema = z
  .strictObject({
    id: kebab,
    name: localizedText,
    topic: z.enum(topics),
    kind: z.enum(["count", "amount", "share", "ratio", "rank", "mean"]),
    unit: text.optional(),
    definition: text.optional(),
    source: kebab,
  })
  .refine(({ kind, unit }) => WITHOUT_UNIT.includes(kind) === (unit === undefined), {
    path: ["unit"],
    message: "expected a unit, except for ranks and ratios",
  })
  .refine(({ kind, unit }) => kind !== "share" || unit === "percent", {
    path: ["unit"],
    message: 'expected "percent" for a share',
  });
