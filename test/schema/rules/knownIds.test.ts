import { describe, expect, it } from "vitest";
import { knownIds } from "../../../src/schema/rules/knownIds.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule, problemsAfter } from "../../support/itKeepsRule.js";
import { positionOf } from "../../support/positionOf.js";
import { tables } from "../../support/tables.js";

const magia = positionOf("programmes", "magia");
const beds = positionOf("statistics", "gtai-2024.beds-charite-berlin");

/** Every field that names a record of a table, once. */
const references: readonly (readonly [target: string, ...path: (string | number)[]])[] = [
  ["sources", "clusters", 3, "source"],
  ["focusAreas", "clusters", 3, "focusAreas", 2],
  ["states", "clusters", 0, "states", "value", 1],
  ["sources", "clusters", 0, "states", "source"],
  ["sources", "clusters", 0, "seat", "source"],
  ["sources", "clusters", 0, "seat", "value", "coordinates"],
  ["sources", "clusters", 0, "website", "source"],
  ["sources", "clusters", 1, "legalName", "source"],
  ["sources", "clusters", 0, "legalForm", "source"],
  ["sources", "clusters", 0, "operator", "source"],
  ["sources", "clusters", 0, "founded", "source"],
  ["sources", "clusters", 1, "members", "source"],
  ["sources", "clusters", 1, "labels", 3, "source"],
  ["sources", "focusAreas", 18, "source"],
  ["states", "hospitals", 2, "state"],
  ["sources", "hospitals", 2, "source"],
  ["sources", "states", 15, "source"],
  ["clusters", "programmes", magia, "partners", 0, "cluster"],
  ["sources", "programmes", magia, "source"],
  ["sources", "policyAreas", 6, "source"],
  ["sources", "indicators", 1, "source"],
  ["indicators", "statistics", beds, "indicator"],
  ["hospitals", "statistics", beds, "subject"],
  ["sources", "statistics", beds, "source"],
  ["statistics", "corroborations", 1, "statistic"],
  ["statistics", "corroborations", 1, "against", 0],
  ["sources", "corroborations", 2, "sources", 0],
];

describe("knownIds", () => {
  itKeepsRule(knownIds, "knownIds");

  it.each(references)("is broken by an id that %s does not have, at %s %i %s", (target, ...path) => {
    const about = "nowhere";
    expect(problemsAfter(knownIds, (dataset) => altered(dataset, path, about))).toEqual([
      { path, message: `expected an id of ${target}, got "nowhere"`, about },
    ]);
  });

  it.each(references)("is broken by an id of another table than %s, at %s %i %s", (target, ...path) => {
    const other = target === "clusters" ? "dental" : "medways";
    expect(problemsAfter(knownIds, (dataset) => altered(dataset, path, other))).toEqual([
      { path, message: `expected an id of ${target}, got "${other}"`, about: other },
    ]);
  });

  itIsBrokenBy(knownIds, [
    [
      "a reference area that is no federal state",
      (dataset) => altered(dataset, ["statistics", 0, "refArea"], "DE-XX"),
      { path: ["statistics", 0, "refArea"], message: 'expected an id of states, got "DE-XX"', about: "DE-XX" },
    ],
    [
      "a retired id, which data/ itself must not use",
      (dataset) => altered(dataset, ["clusters", 0, "focusAreas", 6], "ophthalmal"),
      {
        path: ["clusters", 0, "focusAreas", 6],
        message: 'expected an id of focusAreas, got "ophthalmal"',
        about: "ophthalmal",
      },
    ],
    [
      "a record that is taken away, in each place that names it",
      (dataset) => ({ ...dataset, focusAreas: dataset.focusAreas.filter(({ id }) => id !== "hearing-aids") }),
      ...["biosaxony", "medizin-nrw", "microtec-suedwest"].map((id) => {
        const at = positionOf("clusters", id);
        const listed = tables.clusters[at]?.focusAreas.indexOf("hearing-aids") as number;
        return {
          path: ["clusters", at, "focusAreas", listed],
          message: 'expected an id of focusAreas, got "hearing-aids"',
          about: "hearing-aids",
        };
      }),
    ],
  ]);

  itAllows(knownIds, [
    ["a federal state as reference area", (dataset) => altered(dataset, ["statistics", 0, "refArea"], "DE-BY")],
    ["another area", (dataset) => altered(dataset, ["statistics", 0, "refArea"], "FR-75")],
  ]);
});
