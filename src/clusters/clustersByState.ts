import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { indexOf } from "../catalog/internal/indexOf.js";
import { clusters } from "../generated/clusters.js";
import type { RetiredStateCode, StateCode } from "../generated/ids.js";
import { states } from "../generated/states.js";
import { lookUp } from "../internal/ids.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

const kept = /* @__PURE__ */ new Map<StateCode, readonly Cluster[]>();

/** The regions that the clusters of a catalog may name; of the shipped dataset, the federal states. */
export type StateRef<C extends CatalogCluster = Cluster> =
  | NonNullable<C["states"]>["value"][number]
  | StateCode
  | RetiredStateCode;

/**
 * Clusters that cover a federal state; some cover two.
 *
 * @param state - ISO 3166-2 code, such as `"DE-BY"`; for an own catalog also any other region that its clusters name
 * @param options - `catalog`: your own, instead of the shipped dataset
 * @returns the clusters by `number` (of an own catalog: in its order); empty when none covers it. Of the shipped dataset
 *   the list is frozen, and the same question gives the same list again.
 * @throws {@link UnknownIdError} when the code is neither one of the sixteen states nor named by a cluster of the catalog
 * @example
 * ```ts
 * clustersByState("DE-TH").map((cluster) => cluster.name); // => ["medways", "OptoNet e.V."]
 * clustersByState("DE-SL"); // => []
 * ```
 */
export function clustersByState<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  state: StateRef<C>,
  options?: CatalogOption<C, A>,
): readonly NoInfer<C>[] {
  const { own } = indexOf(readOptions(options, ({ catalog }) => catalog));
  if (own === undefined) return shippedAnswer(lookUp("state", states, state).id) as readonly unknown[] as readonly C[];
  const covering = own.clustersOfState.get(state) as readonly C[] | undefined;
  if (covering !== undefined) return covering.slice();
  // a region that no cluster names is a question all the same when it is a federal state
  lookUp("state", states, state);
  return [];
}

function shippedAnswer(code: StateCode): readonly Cluster[] {
  let answer = kept.get(code);
  if (answer === undefined) {
    answer = Object.freeze(clusters.filter((cluster) => cluster.states.value.includes(code)));
    kept.set(code, answer);
  }
  return answer;
}
