import { getFocusArea, type Match } from "medtech-germany";
import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";
import { placeOf } from "../texts/clusterWords.js";
import { percent } from "../texts/texts.js";
import { CompareToggle } from "./CompareToggle.js";
import { Link } from "./Link.js";

interface Props {
  readonly match: Match;
}

/** Shows one match of the ranking. */
export function MatchCard({ match }: Props) {
  const { t, lang } = usePage();
  const { cluster, score } = match;
  return (
    <li class="card">
      <div class="card-head">
        <h3>
          <Link to={{ set: { view: "cluster", cluster: cluster.id } }}>{cluster.name}</Link>
        </h3>
        <p class="place">{placeOf(cluster, lang)}</p>
      </div>
      <div class="score">
        <span class="hidden">{t.ranking.score} </span>
        <b>{percent(score, lang)}</b>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="6" />
          <rect class="filled" width={100 * score} height="6" />
        </svg>
      </div>
      <MatchedAreas match={match} />
      <CompareToggle cluster={cluster} />
    </li>
  );
}

/** Lists the requested focus areas: those that match, then those that are missing. */
function MatchedAreas({ match }: Props) {
  const { t, lang } = usePage();
  return useMemo(
    () => (
      <ul class="chips">
        {match.matched.map(({ focusArea }) => (
          <li key={focusArea} class="chip listed">
            {getFocusArea(focusArea).name[lang]}
            <span class="hidden"> ({t.listed})</span>
          </li>
        ))}
        {match.missing.map(({ focusArea }) => (
          <li key={focusArea} class="chip missing">
            {getFocusArea(focusArea).name[lang]}
            <span class="hidden"> ({t.notListed})</span>
          </li>
        ))}
      </ul>
    ),
    [match, t, lang],
  );
}
