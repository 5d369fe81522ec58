import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { clusterRecords } from "../catalog/internal/clusterRecords.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { InvalidArgumentError } from "../errors.js";
import { describe } from "../internal/messages.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { searchForms, withoutLegalForms } from "./internal/searchForms.js";
import { searchTexts } from "./internal/searchTexts.js";

/**
 * Clusters whose name, or another name of theirs, contains a text: for a search box.
 *
 * Case, accents, punctuation and ® are ignored, and so is a legal form (e.V., GmbH, AG …) at the end of the text. German
 * letters are found however they are typed: "Südwest", "Suedwest" and "sudwest" find the same.
 *
 * @param text - part of a name; an empty one is contained in every name
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns the clusters by `number` (of an own catalog: in its order); empty when no name contains it
 * @throws {@link InvalidArgumentError} when it is not a text
 * @example
 * ```ts
 * findClusters("suedwest").map((cluster) => cluster.id); // => ["microtec-suedwest"]
 * findClusters("Medical").map((cluster) => cluster.id); // => ["medicalmountains", "medical-valley-emn"]
 * ```
 */
export function findClusters<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  text: string,
  options?: CatalogOption<C, A>,
): readonly NoInfer<C>[] {
  if (typeof text !== "string") throw new InvalidArgumentError("text", `expected a text, got ${describe(text)}`);
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  const typed = searchForms(text);
  // as typed first: a name is found while its legal form is being typed, too
  const forms = [...new Set([...typed, ...typed.map(withoutLegalForms)])];
  const texts = searchTexts(index);
  const found = clusterRecords<C>(index).filter((_, position) => forms.some((form) => texts[position]!.includes(form)));
  return index.own === undefined ? Object.freeze(found) : found;
}
