import type { DatasetChange } from "../DatasetChange.js";

/** The headings under which changes are told, in this order. */
export const sections = [
  "Removed",
  "Other meaning",
  "Other order",
  "Fields",
  "Retired",
  "Renamed",
  "Added",
  "Replaced by a newer edition",
  "Corrected",
  "Redirects",
] as const;

const SECTIONS: Readonly<Record<Exclude<DatasetChange["kind"], "value-changed">, (typeof sections)[number]>> = {
  "table-removed": "Removed",
  "record-removed": "Removed",
  "redirect-removed": "Removed",
  "field-removed": "Fields",
  "field-added": "Fields",
  "field-optionality": "Fields",
  "field-type": "Fields",
  "order-changed": "Other order",
  "record-retired": "Retired",
  "record-renamed": "Renamed",
  "table-added": "Added",
  "record-added": "Added",
  "redirect-added": "Redirects",
  "redirect-changed": "Redirects",
};

/** The heading under which a change is told. */
export function sectionOf(change: DatasetChange): (typeof sections)[number] {
  if (change.kind !== "value-changed") return SECTIONS[change.kind];
  switch (change.cause) {
    case "meaning":
      return "Other meaning";
    case "order":
      return "Other order";
    case "renamed":
      return "Renamed";
    case "addition":
      return "Added";
    case "newer-edition":
      return "Replaced by a newer edition";
    default:
      return "Corrected";
  }
}
