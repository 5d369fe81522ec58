import type { AreaRef, CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { answerList } from "../catalog/internal/answerList.js";
import type { CatalogIndex } from "../catalog/internal/CatalogIndex.js";
import { columns } from "../catalog/internal/columns.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { positionsOf } from "../catalog/internal/positionsOf.js";
import { describe, InvalidArgumentError } from "../errors.js";
import { findById } from "../internal/findById.js";
import { readInput } from "../internal/readInput.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

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
): readonly C[] {
  const { match = "all", catalog } = readInput("options", () => ({ ...options }));
  if (match !== "all" && match !== "any") {
    throw new InvalidArgumentError("match", `expected "all" or "any", got ${describe(match)}`);
  }
  const index = indexOf(catalog);
  const areas = readInput("focus", () =>
    (Array.isArray(focus) ? focus : [focus]).map((id) => findById("focus area", index.areaPosition, id)),
  );
  if (areas.length === 0) throw new InvalidArgumentError("focus", "expected a focus area");
  const joined = combine(index, areas, match);
  return answerList(index, joined.join(), () => positionsOf(joined));
}

/** The columns of the areas, joined word by word. */
function combine(index: CatalogIndex, areas: readonly number[], match: "all" | "any"): Int32Array {
  const { bits, words } = columns(index);
  const joined = new Int32Array(words).fill(match === "all" ? -1 : 0);
  for (const area of areas) {
    for (let word = 0; word < words; word++) {
      const column = bits[area * words + word]!;
      if (match === "all") joined[word]! &= column;
      else joined[word]! |= column;
    }
  }
  return joined;
}
