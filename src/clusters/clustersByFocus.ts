import { clustersListing, keep, recordsIn } from "../catalog/answers.js";
import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { indexOf } from "../catalog/catalogIndex.js";
import { readAreas } from "../catalog/positions.js";
import { InvalidArgumentError } from "../errors.js";
import { keyOf } from "../internal/bits.js";
import { describe } from "../internal/messages.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

/** Built-in answers by the set of clusters in them. */
const kept = /* @__PURE__ */ new Map<unknown, readonly unknown[]>();
/** The same by the area that was given alone. */
const keptByArea = /* @__PURE__ */ new Map<unknown, readonly unknown[]>();

/** Options of {@link clustersByFocus}. */
export interface FocusOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** If you give several areas: whether clusters must list all of them, or any (default: `"all"`). */
  readonly match?: "all" | "any" | undefined;
}

/**
 * Returns the clusters that list a focus area, or all (or any) of several.
 *
 * An empty list returns all clusters, like a filter without a choice (with `match: "any"`: none).
 *
 * A blank cell in the source's table means "not listed", not "cannot".
 *
 * @param focus - one focus area or several; retired ids are followed
 * @param options - `match`: `"all"` (default) or `"any"`; `catalog`: a custom catalog (default: the built-in dataset)
 * @returns the clusters ordered by `number` (of a custom catalog: in its order); empty if no cluster lists it. The built-in
 *   list is frozen, and the same question returns the same list each time.
 * @throws {@link UnknownIdError} if an id isn't a focus area, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} if `match` is neither `"all"` nor `"any"`
 * @example
 * ```ts
 * clustersByFocus("hearing-aids").map((cluster) => cluster.name); // => ["biosaxony", "Medizin.NRW", "microTEC Südwest"]
 * clustersByFocus(["hearing-aids", "dental"]).map((cluster) => cluster.name); // => ["Medizin.NRW"]
 * clustersByFocus(["surgical-instruments", "plasma-medicine"], { match: "any" }).length; // => 8
 * ```
 */
export function clustersByFocus<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  focus: AreaRef<A> | readonly AreaRef<A>[],
  options?: FocusOptions<C, A>,
): readonly NoInfer<C>[] {
  // the most frequent question is answered before anything else is read
  const known = options === undefined ? keptByArea.get(focus) : undefined;
  if (known !== undefined) return known as readonly C[];

  const { match, catalog } = readOptions(options, ({ match = "all", catalog }) => ({ match, catalog }));
  if (match !== "all" && match !== "any") {
    throw new InvalidArgumentError("match", `expected "all" or "any", got ${describe(match)}`);
  }
  const index = indexOf(catalog);
  const areas = readAreas(index, focus, "focus");
  const set = clustersListing(index, areas, match === "all");
  if (index.custom !== undefined) return recordsIn<C>(index, set);
  const key = keyOf(set);
  const answer = kept.get(key) ?? keep(kept, key, recordsIn(index, set));
  if (options === undefined && typeof focus === "string") keptByArea.set(focus, answer);
  return answer as readonly C[];
}
