import type { Cluster } from "medtech-germany";
import { usePage } from "../Page.js";
import { MOST_COMPARED } from "../state/State.js";

interface Props {
  readonly cluster: Cluster;
}

/** Adds a cluster to the comparison, or removes it. */
export function CompareToggle({ cluster }: Props) {
  const { state, go, t } = usePage();
  const isCompared = state.compare.includes(cluster.id);
  return (
    <label class="check compare">
      <input
        type="checkbox"
        checked={isCompared}
        disabled={!isCompared && state.compare.length === MOST_COMPARED}
        onChange={() => go({ toggleCompared: cluster.id })}
      />
      <span>
        {t.compare.take}
        <span class="hidden"> {cluster.name}</span>
      </span>
    </label>
  );
}
