import type { CatalogIndex, SearchText } from "../../catalog/internal/CatalogIndex.js";
import { clusters } from "../../generated/clusters.js";
import { toSearchText } from "./toSearchText.js";

/** For each cluster its names, folded; made at the first search. */
export function searchTexts(index: CatalogIndex): readonly SearchText[] {
  if (index.searchTexts === undefined) {
    const names = index.own?.names ?? clusters.map(({ name, aliases = [] }) => [name, ...aliases].join("\n"));
    index.searchTexts = names.map(toSearchText);
  }
  return index.searchTexts;
}
