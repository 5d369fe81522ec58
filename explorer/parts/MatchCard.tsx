import type { Match } from "medtech-germany";
import { usePage } from "../Page.js";
import { percent } from "../texts/percent.js";
import { CompareToggle } from "./CompareToggle.js";
import { Link } from "./Link.js";
import { MatchedAreas } from "./MatchedAreas.js";
import { placeOf } from "./placeOf.js";

interface Props {
  readonly match: Match;
}

/** One place of the ranking. */
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
