import * as z from "zod/v4";
import { breakdownDimensions } from "../internal/enums.js";
import { comparator, distinct, isoDate, kebab, locator, statisticId, text } from "./properties.js";

const coverage = z
  .strictObject({
    sizeClass: z
      .strictObject({ op: comparator, employees: z.int().min(0) })
      .readonly()
      .optional(),
    countedAs: z.enum(["establishments", "enterprises"]).optional(),
    includes: distinct(kebab).optional(),
    effects: z.enum(["direct", "direct-and-indirect"]).optional(),
  })
  .refine((parts) => Object.keys(parts).length > 0, "expected a field, or no coverage")
  .readonly();

const breakdown = z.strictObject({ dimension: z.enum(breakdownDimensions), category: text }).readonly();

/** A `Statistic` record; ids may be those of any version. */
export const statisticSchema = z
  .strictObject({
    id: statisticId,
    indicator: kebab,
    value: z.number().nullable(),
    comparator: comparator.optional(),
    approximate: z.literal(true).optional(),
    qualifier: text.optional(),
    obsStatus: z.enum(["A", "E", "L"]),
    refArea: z
      .string()
      .regex(/^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|Europe|world)$/, 'expected an area such as "DE-BY", "EU" or "world"'),
    timePeriod: isoDate.optional(),
    coverage: coverage.optional(),
    breakdown: breakdown.optional(),
    subject: kebab.optional(),
    attributedTo: text.optional(),
    items: distinct(text).optional(),
    source: kebab,
    locator,
    note: text.optional(),
  })
  .refine(({ value, obsStatus }) => (value === null) === (obsStatus === "L"), {
    path: ["value"],
    message: 'expected null exactly when obsStatus is "L"',
  })
  .refine(({ obsStatus, note }) => obsStatus !== "E" || note !== undefined, {
    path: ["note"],
    message: 'expected a note when obsStatus is "E"',
  })
  .refine(
    ({ qualifier, comparator, approximate }) =>
      (qualifier === undefined) === ((comparator ?? approximate) === undefined),
    {
      path: ["qualifier"],
      message: "expected the source's word exactly when comparator or approximate is set",
    },
  )
  .refine(({ value, items }) => items === undefined || value === items.length, {
    path: ["items"],
    message: "expected as many items as the value counts",
  });
