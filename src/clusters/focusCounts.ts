import { clustersListing, freezeBuiltIn } from "../catalog/answers.js";
import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { columns, indexOf } from "../catalog/catalogIndex.js";
import { readAreas } from "../catalog/positions.js";
import { countBits } from "../internal/bits.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** A focus area with the number of clusters that list it. */
export interface FocusCount<A extends CatalogFocusArea = FocusArea> {
  readonly focusArea: A["id"];
  readonly count: number;
}

/**
 * Counts per focus area the clusters that list it together with all selected areas.
 *
 * These are the numbers beside the options of a facet filter. If a count is 0, adding that area leaves no cluster.
 *
 * @param selection - the area or areas selected so far (default: none, which counts the clusters that list each area)
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns one entry per area, in the order of the catalog's areas; for a selected area, the count of the selection itself
 * @throws {@link UnknownIdError} if an id isn't a focus area
 * @example
 * ```ts
 * focusCounts().find((facet) => facet.focusArea === "robotics"); // => { focusArea: "robotics", count: 12 }
 * focusCounts(["hearing-aids"]).find((facet) => facet.focusArea === "dental"); // => { focusArea: "dental", count: 1 }
 * ```
 */
export function focusCounts<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  selection: AreaRef<A> | readonly AreaRef<A>[] = [],
  options?: CatalogOption<C, A>,
): readonly FocusCount<NoInfer<A>>[] {
  const index = indexOf(readOptions(options, ({ catalog }) => catalog));
  const selected = clustersListing(index, readAreas(index, selection, "selection"), true);
  const { bits, words } = columns(index);
  const facets = index.areaIds.map((focusArea, area) => {
    let count = 0;
    for (let word = 0; word < words; word++) count += countBits(bits[area * words + word]! & selected[word]!);
    return { focusArea, count };
  });
  return freezeBuiltIn(index, facets);
}
