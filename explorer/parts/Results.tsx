import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";
import { ranking } from "../queries/partners.js";
import { takePartners } from "../take/partners.js";
import { Covers } from "./Covers.js";
import { MatchCard } from "./MatchCard.js";
import { Refine } from "./Refine.js";
import { Take } from "./Take.js";

/** Shows the ranking, then the smallest sets of partners. */
export function Results() {
  const { state, t, lang } = usePage();
  const { want, rarity, specialists } = state;
  const all = useMemo(() => ranking(state), [want, state.in, rarity, specialists]);
  const matches = all.filter(({ score }) => score > 0);
  const complete = matches.filter(({ missing }) => missing.length === 0).length;
  return (
    <>
      <Refine />
      <div class="results">
        <section aria-labelledby="ranking">
          <h2 id="ranking">{t.ranking.title}</h2>
          <p role="status">{t.ranking.summary(complete, matches.length, all.length)}</p>
          {matches.length > 0 && (
            <ol class="ranking">
              {matches.map((match) => (
                <MatchCard key={match.cluster.id} match={match} />
              ))}
            </ol>
          )}
          <p class="small">{t.ranking.notListed}</p>
        </section>
        <Covers />
      </div>
      <Take {...takePartners(state, lang, matches)} />
    </>
  );
}
