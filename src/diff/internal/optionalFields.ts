/**
 * The fields that records may lack, since the last major release: to lack one of them is no change of the shape. A field that
 * becomes optional later is entered with the major release that makes it so, not before; a new one at once.
 */
export const optionalFields: Readonly<Record<string, readonly string[]>> = {
  clusters: [
    ...["aliases", "locator.page", "states.asOf", "states.note", "seat.asOf", "seat.note", "website", "website.asOf"],
    ...[
      "website.note",
      "legalName",
      "legalName.asOf",
      "legalName.note",
      "legalForm",
      "legalForm.asOf",
      "legalForm.note",
    ],
    ...["operator", "operator.asOf", "operator.note", "founded", "founded.asOf", "founded.note", "members"],
    ...["members.comparator", "members.asOf", "members.note", "labels", "labels[].level", "labels[].awarded"],
    ...["labels[].asOf", "labels[].note"],
  ],
  focusAreas: ["aliases", "locator.page"],
  hospitals: ["locator.page"],
  programmes: [
    ...["abbreviation", "operator", "start", "audiences", "freeOfCharge", "partners", "partners[].cluster"],
    ...["partners[].note", "targetMarkets", "locator.page", "note"],
  ],
  policyAreas: ["locator.page"],
  indicators: ["unit", "definition"],
  statistics: [
    ...["comparator", "approximate", "qualifier", "timePeriod", "coverage", "coverage.sizeClass", "coverage.countedAs"],
    ...[
      "coverage.includes",
      "coverage.effects",
      "breakdown",
      "subject",
      "attributedTo",
      "items",
      "locator.page",
      "note",
    ],
  ],
  sources: ["published", "edition", "url", "note"],
};

/** The fields whose value may be null. */
export const nullableFields: Readonly<Record<string, readonly string[]>> = { statistics: ["value"] };
