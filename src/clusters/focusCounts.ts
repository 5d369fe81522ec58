import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { columns } from "../catalog/internal/columns.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { joinColumns } from "../catalog/internal/joinColumns.js";
import { readAreas } from "../catalog/internal/readAreas.js";
import { bitsIn } from "../internal/bitsIn.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** How many clusters list an area. */
export interface FocusCount<A extends CatalogFocusArea = FocusArea> {
  readonly focusArea: A["id"];
  readonly count: number;
}

/**
 * For each focus area, how many clusters list it together with all areas of a selection: the numbers beside the options of
 * a facet filter. A count of 0 tells that adding the area would leave nothing.
 *
 * @param selection - the area or areas chosen so far; none: how many clusters list each area at all
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns one entry an area, in the order of the catalog's areas; for a chosen area, what the selection itself finds
 * @throws {@link UnknownIdError} when an id is not a focus area
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
  const selected = joinColumns(index, readAreas(index, selection, "selection"), true);
  const { bits, words } = columns(index);
  const facets = index.areaIds.map((focusArea, area) => {
    let count = 0;
    for (let word = 0; word < words; word++) count += bitsIn(bits[area * words + word]! & selected[word]!);
    return { focusArea, count };
  });
  return index.own === undefined ? Object.freeze(facets) : facets;
}
