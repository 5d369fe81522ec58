import { type Cluster, clustersNear, similarClusters } from "medtech-germany";
import { usePage } from "../Page.js";
import { percent } from "../texts/texts.js";
import { Link } from "./Link.js";

interface Props {
  readonly cluster: Cluster;
}

const SHOWN = 5;

/** Lists similar clusters and clusters nearby. */
export function Neighbours({ cluster }: Props) {
  const { t, lang } = usePage();
  const similar = similarClusters(cluster, { limit: SHOWN }).map(({ cluster: other, similarity }) => ({
    other,
    text: percent(similarity, lang),
  }));
  const near = clustersNear(cluster.seat.value, { limit: SHOWN + 1 })
    .filter(({ cluster: other }) => other !== cluster)
    .slice(0, SHOWN)
    .map(({ cluster: other, distanceKm }) => ({
      other,
      text: distanceKm.toLocaleString(lang, { style: "unit", unit: "kilometer", maximumFractionDigits: 0 }),
    }));
  const lists = [
    { title: t.profile.similar, hint: t.profile.similarHint, others: similar },
    { title: t.profile.near, hint: t.profile.nearHint, others: near },
  ];
  return (
    <div class="neighbours">
      {lists.map(({ title, hint, others }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p class="small">{hint}</p>
          <ol>
            {others.map(({ other, text }) => (
              <li key={other.id}>
                <Link to={{ set: { view: "cluster", cluster: other.id } }}>{other.name}</Link> <span>{text}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
