import { getFocusArea, type Match } from "medtech-germany";
import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";

interface Props {
  readonly match: Match;
}

/** What of a wish a cluster lists, and what it does not. */
export function MatchedAreas({ match }: Props) {
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
