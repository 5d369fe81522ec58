import { keep } from "../catalog/answers.js";
import type { CatalogCluster, CatalogFocusArea, CatalogOption } from "../catalog/Catalog.js";
import { indexOf } from "../catalog/catalogIndex.js";
import { clusters } from "../generated/clusters.js";
import type { RetiredStateCode, StateCode } from "../generated/ids.js";
import { states } from "../generated/states.js";
import { lookUp } from "../internal/ids.js";
import { readOptions } from "../internal/untrusted.js";
import type { Cluster } from "../model/Cluster.js";
import type { FocusArea } from "../model/FocusArea.js";

const kept = /* @__PURE__ */ new Map<StateCode, readonly Cluster[]>();

/** A state (Land) by its code, or another region that clusters of the custom catalog name. */
export type StateRef<C extends CatalogCluster = Cluster> =
  | NonNullable<C["states"]>["value"][number]
  | StateCode
  | RetiredStateCode;

/**
 * Returns the clusters that cover a state (Land). Some clusters cover two.
 *
 * @param state - ISO 3166-2 code, such as `"DE-BY"`; for a custom catalog also any other region that its clusters name
 * @param options - `catalog`: a custom catalog (default: the built-in dataset)
 * @returns the clusters ordered by `number` (of a custom catalog: in its order); empty if no cluster covers it. The built-in
 *   list is frozen, and the same question returns the same list each time.
 * @throws {@link UnknownIdError} if the code isn't one of the sixteen states, and no cluster of the catalog names it
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
  const { custom } = indexOf(readOptions(options, ({ catalog }) => catalog));
  if (custom === undefined)
    return builtInAnswer(lookUp("state", states, state).id) as readonly unknown[] as readonly C[];
  const covering = custom.clustersOfState.get(state) as readonly C[] | undefined;
  if (covering !== undefined) return covering.slice();
  // a state that no cluster names is a valid question, an unknown region isn't
  lookUp("state", states, state);
  return [];
}

function builtInAnswer(code: StateCode): readonly Cluster[] {
  return (
    kept.get(code) ??
    keep(
      kept,
      code,
      clusters.filter(({ states }) => states.value.includes(code)),
    )
  );
}
