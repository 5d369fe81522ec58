import { dataset } from "medtech-germany";
import { usePage } from "../Page.js";
import { AreaPicker } from "../parts/AreaPicker.js";
import { Link } from "../parts/Link.js";
import { Results } from "../parts/Results.js";
import { Wish } from "../parts/Wish.js";
import type { State } from "../state/State.js";

/** Finds the clusters for a request. */
export function Partners() {
  const { state, t } = usePage();
  const isEmpty = Object.keys(state.want).length === 0;
  return (
    <>
      <div class="question">
        <div class="ask">
          <div>
            <h1 tabIndex={-1}>{t.partners.question}</h1>
            {isEmpty ? <p class="lead">{t.partners.lead}</p> : <Wish />}
          </div>
          {isEmpty && <Contents />}
        </div>
        <AreaPicker />
      </div>
      {isEmpty ? <Examples /> : <Results />}
    </>
  );
}

/** Counts the records of the dataset. */
function Contents() {
  const { t, lang } = usePage();
  const { clusters, focusAreas, figures, sources } = t.words;
  const tables = { clusters, focusAreas, statistics: figures, sources };
  return (
    <dl class="numbers">
      {Object.entries(tables).map(([table, name]) => (
        <div key={table}>
          <dt>{name}</dt>
          <dd>{dataset.counts[table as keyof typeof tables]!.toLocaleString(lang)}</dd>
        </div>
      ))}
    </dl>
  );
}

const wishes: readonly Partial<State>[] = [
  { want: { "medical-imaging": 1, "surgical-instruments": 1, robotics: 2 } },
  { want: { "hearing-aids": 1, dental: 1 }, in: "DE-BW" },
  { want: { "digital-health": 1, "home-care": 1, rehabilitation: 1 }, specialists: true },
];

/** Offers sample requests while there is none. */
function Examples() {
  const { t } = usePage();
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{t.examples.title}</h2>
      <ul class="starts">
        {wishes.map((wish, position) => (
          <li key={t.examples.wishes[position]}>
            <Link to={{ set: wish }}>{t.examples.wishes[position]}</Link>
          </li>
        ))}
      </ul>
      <p class="small">{t.examples.origin}</p>
    </section>
  );
}
