import type { CatalogIndex } from "../../catalog/internal/CatalogIndex.js";
import { clusters } from "../../generated/clusters.js";
import { searchForms } from "./searchForms.js";

/** For each cluster the forms of its names, one a line; made at the first search. */
export function searchTexts(index: CatalogIndex): readonly string[] {
  if (index.searchTexts === undefined) {
    const names = index.own?.names ?? clusters.map(({ name, aliases = [] }) => [name, ...aliases].join("\n"));
    index.searchTexts = names.map((lines) => lines.split("\n").flatMap(searchForms).join("\n"));
  }
  return index.searchTexts;
}
