import { describe, expect, it } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/schema/index.js";
import { altered, REMOVED } from "../support/altered.js";
import { issuesOf } from "../support/itParses.js";
import { tables } from "../support/tables.js";

const located = ["source", "locator", "locator.section"];
const named = ["id", "name", "name.en", "name.de"];

/** Table, its schema, and every field that a record must have; a star stands for each entry of a list. */
const required: readonly (readonly [keyof typeof tables, z.ZodType, readonly string[]])[] = [
  [
    "clusters",
    schemas.clusterSchema,
    [
      ...["id", "number", "name", "focusAreas", ...located],
      ...["states", "states.value", "states.source", "states.basis"],
      ...["seat", "seat.value", "seat.source", "seat.basis"],
      ...["website", "legalName", "legalForm", "operator", "founded", "members"].flatMap((fact) =>
        ["value", "source", "basis"].map((field) => `${fact}.${field}`),
      ),
      ...["labels.*.name", "labels.*.source", "labels.*.basis"],
      ...["seat.value.city", "seat.value.latitude", "seat.value.longitude", "seat.value.coordinates"],
    ],
  ],
  ["focusAreas", schemas.focusAreaSchema, [...named, ...located]],
  ["hospitals", schemas.hospitalSchema, [...named, "kind", "city", "state", ...located]],
  ["states", schemas.stateSchema, [...named, "source"]],
  [
    "programmes",
    schemas.programmeSchema,
    [...named, "purpose", "offers", "partners.*.name", "partners.*.country", ...located],
  ],
  [
    "policyAreas",
    schemas.policyAreaSchema,
    [...named, "number", "demands", "demands.*.text", "demands.*.basis", ...located],
  ],
  ["indicators", schemas.indicatorSchema, [...named, "topic", "kind", "source"]],
  [
    "statistics",
    schemas.statisticSchema,
    [
      ...["id", "indicator", "value", "obsStatus", "refArea", ...located],
      ...["coverage.sizeClass.op", "coverage.sizeClass.employees", "breakdown.dimension", "breakdown.category"],
    ],
  ],
  ["corroborations", schemas.corroborationSchema, ["statistic", "verdict", "against", "sources", "note"]],
  ["sources", schemas.sourceSchema, ["id", "title", "publisher", "language", "kind", "rights", "consulted"]],
  ["redirects", schemas.redirectSchema, ["kind", "to"]],
];

type Path = readonly (string | number)[];

/** Where a record has the field; nowhere when what holds it is optional and absent. */
function places(record: unknown, [step, ...rest]: readonly string[], way: Path = []): Path[] {
  if (step === undefined) return [way];
  if (typeof record !== "object" || record === null) return [];
  if (step === "*")
    return Object.keys(record).flatMap((key) => places(Reflect.get(record, key), rest, [...way, Number(key)]));
  return step in record ? places(Reflect.get(record, step), rest, [...way, step]) : [];
}

describe("a field that is required", () => {
  it("is listed here for every table", () => {
    expect(required.map(([table]) => table).sort()).toEqual(Object.keys(tables).sort());
  });

  describe.each(required)("in %s", (table, schema, fields) => {
    it.each(fields)("%s is missed in each record that it is taken from", (field) => {
      const found = Object.values(tables[table]).flatMap((record) =>
        places(record, field.split(".")).map((path) => ({ record, path })),
      );
      expect(found.length).toBeGreaterThan(0);
      for (const { record, path } of found) {
        const issues = issuesOf(schema, altered(record, path, REMOVED));
        expect(issues.filter((issue) => issue.startsWith(`${path.join(".")}: `))).toHaveLength(1);
      }
    });

    it("stands in every record, when it is at its top", () => {
      const top = fields.filter((field) => !field.includes("."));
      for (const record of Object.values(tables[table])) {
        for (const field of top) expect(record).toHaveProperty(field);
      }
    });

    it("refuses a record of nothing", () => {
      const missed = issuesOf(schema, {}).map((issue) => issue.split(":")[0]);
      // a union asks for its discriminator first
      expect(missed.sort()).toEqual(
        table === "redirects" ? ["kind"] : fields.filter((field) => !field.includes(".")).sort(),
      );
    });
  });
});
