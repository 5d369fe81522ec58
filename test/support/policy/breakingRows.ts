import { REMOVED } from "../altered.js";
import { tables } from "../tables.js";
import { change, edit, figure, indicator, own, type PolicyRow, ranks, redirect, without } from "./edits.js";

/** Breaking changes: major. */
export const breakingRows: readonly PolicyRow[] = [
  {
    release: "major",
    what: "an id is removed without a redirect",
    after: without("statistics", "gtai-2024.companies", change(["corroborations"], [])),
    before: change(["corroborations"], []),
    kinds: ["record-removed"],
  },
  {
    release: "major",
    what: "a redirect is removed",
    after: change(["redirects", "ophthalmal"], REMOVED),
    kinds: ["redirect-removed"],
  },
  {
    release: "major",
    what: "a redirect changes though its target still exists",
    after: redirect("ophthalmal", { kind: "moved", to: "dental" }),
    kinds: ["redirect-changed"],
  },
  {
    release: "major",
    what: "an id redirects to a record of another table",
    before: change(["programmes"], tables.programmes.slice(0, 1)),
    after: redirect(tables.programmes[0]?.id as string, { kind: "moved", to: "medways" }, change(["programmes"], [])),
    kinds: ["record-removed", "redirect-added"],
  },
  { release: "major", what: "a table is removed", after: change(["hospitals"], REMOVED), kinds: ["table-removed"] },
  {
    release: "major",
    what: "a property is removed",
    before: own,
    after: tables,
    kinds: ["field-removed", ...Array(17).fill("value-changed (correction)")],
  },
  {
    release: "major",
    what: "a property is renamed",
    before: edit("states", (all) => all.slice(0, 1)),
    after: edit("states", (all) => all.slice(0, 1).map(({ name, ...rest }) => ({ ...rest, title: name }))),
    kinds: ["field-removed", "field-added", "value-changed (correction)", "value-changed (correction)"],
  },
  {
    release: "major",
    what: "a property is made optional",
    after: change(["clusters", 3, "name"], REMOVED),
    kinds: ["field-optionality", "value-changed (correction)"],
  },
  {
    release: "major",
    what: "a property has another type",
    after: change(["clusters", 3, "number"], "4"),
    kinds: ["field-type", "value-changed (correction)"],
  },
  {
    release: "major",
    what: "a property may be null",
    after: change(["clusters", 3, "seat", "value", "city"], null),
    kinds: ["field-type", "value-changed (correction)"],
  },
  {
    release: "major",
    what: "the unit of an indicator changes",
    after: change(["indicators", indicator, "unit"], "USD"),
    kinds: ["value-changed (meaning)"],
  },
  {
    release: "major",
    what: "the kind of an indicator changes",
    after: change(["indicators", indicator, "kind"], "mean"),
    kinds: ["value-changed (meaning)"],
  },
  {
    release: "major",
    what: "a figure belongs to an indicator of another unit",
    after: change(["statistics", figure, "indicator"], ranks),
    kinds: ["value-changed (meaning)"],
  },
  {
    release: "major",
    what: "the order of a table changes",
    after: edit("clusters", (all) => [...all].reverse()),
    kinds: ["order-changed"],
  },
  {
    release: "major",
    what: "the order of a list changes",
    after: change(["clusters", 0, "focusAreas"], [...(tables.clusters[0]?.focusAreas ?? [])].reverse()),
    kinds: ["value-changed (order)"],
  },
];
