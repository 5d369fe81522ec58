/**
 * How the true value relates to the value given: `">"` for "more than", `">="` for "at least", and so on.
 *
 * Same codes as the comparator of a FHIR `Quantity`. Absent means "as given".
 */
export type Comparator = ">" | ">=" | "<" | "<=";
