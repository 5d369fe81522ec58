import type { ClusterLabel } from "medtech-germany";
import { usePage } from "../Page.js";
import { Origin } from "./Origin.js";

interface Props {
  readonly labels: readonly ClusterLabel[];
}

export function Labels({ labels }: Props) {
  const { t } = usePage();
  return (
    <div>
      <dt>{t.facts.labels}</dt>
      {labels.length === 0 && <dd class="unknown">{t.facts.unknown}</dd>}
      {labels.map((label) => {
        const { name, level, awarded } = label;
        return (
          <dd key={`${name} ${level} ${awarded} ${label.source}`}>
            <span class="value">
              {[name, level && t.facts.level[level], awarded && t.facts.awarded(awarded)].filter(Boolean).join(", ")}
            </span>
            <Origin of={label} />
          </dd>
        );
      })}
    </div>
  );
}
