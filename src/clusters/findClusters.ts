import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { clusterRecords } from "../catalog/internal/clusterRecords.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { describe, InvalidArgumentError } from "../errors.js";
import { readInput } from "../internal/readInput.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";
import { searchTexts } from "./internal/searchTexts.js";
import { toSearchText } from "./internal/toSearchText.js";

/**
 * Clusters whose name, or another name of theirs, contains a text: for a search box.
 *
 * Case, accents, punctuation, ® and legal forms (e.V., GmbH, AG …) are ignored, and German letters are found however they
 * are typed: "Südwest", "Suedwest" and "sudwest" find the same.
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
  const index = indexOf(readInput("options", () => options?.catalog));
  const { plain, spelledOut } = toSearchText(text);
  const texts = searchTexts(index);
  const found = clusterRecords<C>(index).filter(
    (_, position) => texts[position]!.plain.includes(plain) || texts[position]!.spelledOut.includes(spelledOut),
  );
  return index.own === undefined ? Object.freeze(found) : found;
}
