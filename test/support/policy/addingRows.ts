import { REMOVED } from "../altered.js";
import { tables } from "../tables.js";
import {
  change,
  edit,
  figure,
  own,
  type PolicyRow,
  redirect,
  rename,
  statistic,
  twoEditions,
  without,
} from "./edits.js";

/** Additions: minor. */
export const addingRows: readonly PolicyRow[] = [
  {
    release: "minor",
    what: "a record is added",
    after: edit("clusters", (all) => [...all, { ...all[0], id: "new-one" }]),
    kinds: ["record-added"],
  },
  {
    release: "minor",
    what: "a table is added",
    before: change(["hospitals"], REMOVED),
    after: tables,
    kinds: ["table-added", ...tables.hospitals.map(() => "record-added" as const)],
  },
  {
    release: "minor",
    what: "a property is added",
    after: own,
    kinds: ["field-added", ...Array(17).fill("value-changed (correction)")],
  },
  {
    release: "minor",
    what: "an optional property is now in every record",
    before: change(["clusters", 0, "own"], REMOVED, own),
    after: own,
    kinds: ["field-optionality", "value-changed (correction)"],
  },
  {
    release: "minor",
    what: "a figure is added",
    after: edit("statistics", (all) => [...all, { ...statistic, id: "gtai-2024.new" }]),
    kinds: ["record-added"],
  },
  {
    release: "minor",
    what: "a figure that was null has a value",
    before: change(["statistics", figure, "value"], null),
    after: tables,
    kinds: ["value-changed (addition)"],
  },
  {
    release: "minor",
    what: "a redirect is added",
    after: redirect("eyes", { kind: "moved", to: "ophthalmology" }),
    kinds: ["redirect-added"],
  },
  {
    release: "minor",
    what: "a figure is replaced by one of a newer edition",
    before: tables,
    after: change(["statistics", figure, "value"], 1500, twoEditions),
    kinds: ["value-changed (newer-edition)", "value-changed (correction)"],
  },
  {
    release: "minor",
    what: "a figure is replaced by one of another source",
    after: change(["statistics", figure], { ...statistic, value: 1500, source: "spectronet-2025" }),
    kinds: ["value-changed (newer-edition)", "value-changed (newer-edition)"],
  },
  {
    release: "minor",
    what: "a figure is replaced by one of another year",
    before: change(["statistics", figure, "timePeriod"], "2023"),
    after: change(["statistics", figure], { ...statistic, value: 1500, timePeriod: "2024" }),
    kinds: ["value-changed (newer-edition)", "value-changed (newer-edition)"],
  },
  {
    release: "minor",
    what: "an id is retired with a redirect",
    before: tables,
    after: redirect("optonet", { kind: "moved", to: "medways" }, without("clusters", "optonet")),
    kinds: ["record-retired", "redirect-added"],
  },
  {
    release: "minor",
    what: "an id is split",
    after: redirect("optonet", { kind: "split", to: ["medways", "biopro"] }, without("clusters", "optonet")),
    kinds: ["record-retired", "redirect-added"],
  },
  {
    release: "minor",
    what: "an id is renamed",
    after: rename("clusters", "optonet", "optonet-ev"),
    kinds: ["record-renamed", "redirect-added"],
  },
  {
    release: "minor",
    what: "a statistic with a corroboration is renamed",
    after: edit(
      "corroborations",
      (all) =>
        all.map((one) => (one["statistic"] === "gtai-2024.companies" ? { ...one, statistic: "gtai-2024.firms" } : one)),
      rename("statistics", "gtai-2024.companies", "gtai-2024.firms"),
    ),
    kinds: [
      "record-renamed",
      ...tables.corroborations.flatMap(({ statistic }) =>
        statistic === "gtai-2024.companies" ? (["record-renamed"] as const) : [],
      ),
      "redirect-added",
    ],
  },
  {
    release: "minor",
    what: "a record that others refer to is renamed",
    after: change(["hospitals", 0, "state"], "DE-XX", rename("states", tables.hospitals[0]?.state as string, "DE-XX")),
    kinds: ["value-changed (renamed)", "record-renamed", "redirect-added"],
  },
  {
    release: "minor",
    what: "a redirect follows a rename",
    after: redirect("ophthalmal", { kind: "moved", to: "eyes" }, rename("focusAreas", "ophthalmology", "eyes")),
    kinds: ["record-renamed", "redirect-changed", "redirect-added"],
  },
];
