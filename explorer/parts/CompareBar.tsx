import { getCluster } from "medtech-germany";
import { usePage } from "../Page.js";
import { MOST_COMPARED } from "../state/State.js";
import { Link } from "./Link.js";

/** Lists the clusters chosen for the comparison. */
export function CompareBar() {
  const { state, go, t } = usePage();
  if (state.compare.length === 0 || state.view === "compare") return null;
  return (
    <section class="compare-bar" aria-label={t.compare.chosen}>
      <p>{t.compare.count(state.compare.length, MOST_COMPARED)}</p>
      <ul>
        {state.compare.map((id) => (
          <li key={id}>
            <span>{getCluster(id).name}</span>
            <button type="button" class="remove" onClick={() => go({ toggleCompared: id })}>
              <span class="hidden">{t.remove(getCluster(id).name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Link to={{ set: { view: "compare" } }} class="button">
        {t.compare.show}
      </Link>
    </section>
  );
}
