import { getFocusArea } from "medtech-germany";
import { useMemo, useState } from "preact/hooks";
import { usePage } from "../Page.js";
import { covers as coversOf } from "../queries/partners.js";
import { Link } from "./Link.js";

const FIRST = 6;

/** Lists the smallest sets of clusters that cover the request. */
export function Covers() {
  const { state, t, lang } = usePage();
  const [showsAll, setShowsAll] = useState(false);
  const { covers, uncoverable, truncated } = useMemo(() => coversOf(state), [state.want, state.in]);
  const size = covers[0]?.length ?? 0;
  const shown = showsAll ? covers : covers.slice(0, FIRST);
  const names = uncoverable.map((area) => getFocusArea(area).name[lang]);
  return (
    <section class="covers" aria-labelledby="covers">
      <h2 id="covers">{t.covers.title}</h2>
      <p>{size === 0 ? t.covers.none : t.covers.summary(covers.length, size, truncated)}</p>
      {names.length > 0 && <p class="gap">{t.covers.uncoverable(new Intl.ListFormat(lang).format(names))}</p>}
      <ul>
        {shown.map((cover) => (
          <li key={cover.map(({ id }) => id).join()}>
            {cover.map((cluster, position) => (
              <span key={cluster.id}>
                {position > 0 && <span class="plus"> + </span>}
                <Link to={{ set: { view: "cluster", cluster: cluster.id } }}>{cluster.name}</Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {covers.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setShowsAll(true)}>
          {t.covers.all(covers.length)}
        </button>
      )}
      {state.in === undefined && size === 1 && <p class="small">{t.covers.hint}</p>}
    </section>
  );
}
