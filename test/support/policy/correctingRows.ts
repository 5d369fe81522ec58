import { REMOVED } from "../altered.js";
import { tables } from "../tables.js";
import { change, figure, type PolicyRow, twoEditions } from "./edits.js";

/** Corrections: patch. */
export const correctingRows: readonly PolicyRow[] = [
  {
    release: "patch",
    what: "a figure is corrected",
    after: change(["statistics", figure, "value"], 1444),
    kinds: ["value-changed (correction)"],
  },
  {
    release: "patch",
    what: "the period of a figure is corrected",
    before: change(["statistics", figure, "timePeriod"], "2023"),
    after: change(["statistics", figure, "timePeriod"], "2024"),
    kinds: ["value-changed (correction)"],
  },
  {
    release: "patch",
    what: "the source of a fact is corrected",
    after: change(["clusters", 0, "seat", "source"], "spectronet-2025"),
    kinds: ["value-changed (correction)"],
  },
  {
    release: "patch",
    what: "a mark is corrected",
    after: change(["clusters", 0, "focusAreas"], tables.clusters[0]?.focusAreas.slice(1)),
    kinds: ["value-changed (correction)"],
  },
  {
    release: "patch",
    what: "a name is corrected",
    after: change(["clusters", 0, "name"], "5-HT"),
    kinds: ["value-changed (correction)"],
  },
  {
    release: "patch",
    what: "a URL is corrected",
    after: change(["sources", 1, "url"], "https://example.org/"),
    kinds: ["value-changed (correction)"],
  },
  {
    release: "patch",
    what: "an optional note is added or removed",
    before: change(["statistics", 0, "note"], "x"),
    after: change(["statistics", 1, "note"], "y", change(["statistics", 0, "note"], REMOVED)),
    kinds: ["value-changed (correction)", "value-changed (correction)"],
  },
  {
    release: "patch",
    what: "the edition of a source is corrected",
    after: twoEditions,
    kinds: ["value-changed (correction)"],
  },
];
