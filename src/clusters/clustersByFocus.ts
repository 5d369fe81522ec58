import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { answerList } from "../catalog/internal/answerList.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { joinColumns } from "../catalog/internal/joinColumns.js";
import { readAreas } from "../catalog/internal/readAreas.js";
import { InvalidArgumentError } from "../errors.js";
import { describe } from "../internal/messages.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

const oneArea = /* @__PURE__ */ new Map<string, readonly unknown[]>();

/** Options of {@link clustersByFocus}. */
export interface FocusOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends CatalogOption<C, A> {
  /** With several areas: clusters that list all of them, or any. */
  readonly match?: "all" | "any";
}

/**
 * Clusters that list a focus area, or all (or any) of several.
 *
 * A blank cell of the source's table means "not listed", not "cannot".
 *
 * @param focus - one area, or several; a retired id that moved is followed
 * @param options - `match`: `"all"` (default) or `"any"`; `catalog`: your own, instead of the shipped dataset
 * @returns the clusters by `number` (of an own catalog: in its order); empty when none lists it. Of the shipped dataset the
 *   list is frozen, and the same question gives the same list again.
 * @throws {@link UnknownIdError} when an id is not a focus area, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} when no area is given
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
  // the shipped dataset's answer to one area is found without reading anything else
  const known = options === undefined ? oneArea.get(focus as string) : undefined;
  if (known !== undefined) return known as readonly C[];

  const { match, catalog } = readOptions(options, ({ match = "all", catalog }) => ({ match, catalog }));
  if (match !== "all" && match !== "any") {
    throw new InvalidArgumentError("match", `expected "all" or "any", got ${describe(match)}`);
  }
  const index = indexOf(catalog);
  const areas = readAreas(index, focus, "focus");
  if (areas.length === 0) throw new InvalidArgumentError("focus", "expected a focus area");
  const answer = answerList<C>(index, joinColumns(index, areas, match === "all"));
  if (options === undefined && typeof focus === "string") oneArea.set(focus, answer);
  return answer;
}
