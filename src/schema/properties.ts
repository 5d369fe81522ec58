import * as z from "zod/v4";
import { comparators } from "../internal/enums.js";

/** Text without white space around it, at least one character. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, "expected trimmed text");

/** Lower-case words joined by hyphens. */
export const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected kebab-case");

/** ISO 3166-2 code of a German state. */
export const stateCode = z.string().regex(/^DE-[A-Z]{2}$/, 'expected a code such as "DE-BY"');

/** ISO 3166-1 alpha-2 code of a country. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected a code such as "DE"');

/** The id of a statistic: its source's id, a dot, and a name of its own. */
export const statisticId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id such as "gtai-2024.companies"');

/** A year, a month or a day of the calendar. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: "expected an ISO 8601 date, month or year",
    abort: true,
  })
  .refine((date) => date.length < 10 || z.regexes.date.test(date), "expected a day that its month has");

export const url = z.url({ protocol: /^https?$/, error: "expected an http(s) URL" });

export const year = z.int().min(1000).max(9999);

export const localizedText = z.strictObject({ en: text, de: text }).readonly();

export const locator = z.strictObject({ section: text, page: z.int().min(1).optional() }).readonly();

export const comparator = z.enum(comparators);

/** A list without duplicates. */
export function distinct<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .refine(
      (list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length,
      "expected no entry twice",
    )
    .readonly();
}

/** The source of a fact, and how it was read. Used with {@link noted}. */
export const origin = {
  source: kebab,
  asOf: isoDate.optional(),
  basis: z.enum(["stated", "inferred"]),
  note: text.optional(),
};

/** For `refine`: whatever was inferred has a note. */
export const noted: [
  check: (fact: { basis: string; note?: string | undefined }) => boolean,
  { path: string[]; message: string },
] = [
  ({ basis, note }) => basis === "stated" || note !== undefined,
  { path: ["note"], message: "expected a note that tells how" },
];

/** A value with its source. */
export function sourced<T extends z.ZodType>(value: T) {
  return z
    .strictObject({ value, ...origin })
    .refine(...noted)
    .readonly();
}
