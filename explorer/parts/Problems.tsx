import { clusters, focusAreas, indicators, sources, states } from "medtech-germany";
import { usePage } from "../Page.js";
import type { Problem } from "../state/readId.js";
import type { Language } from "../state/State.js";
import { replaceInAddress } from "../state/writeState.js";

interface Props {
  readonly problems: readonly Problem[];
}

/** Lists what the address says that cannot be shown, with suggestions. */
export function Problems({ problems }: Props) {
  const { t, lang } = usePage();
  if (problems.length === 0) return null;
  return (
    <section class="problems" role="alert" aria-label={t.problems.title}>
      <h2>{t.problems.title}</h2>
      <ul>
        {problems.map(({ field, value, kind, suggestions }) => (
          <li key={`${field} ${value}`}>
            {t.problems[kind](value, field)}
            {suggestions.length > 0 && ` ${kind === "moved" ? "" : `${t.problems.suggestions} `}`}
            {suggestions.map((id, position) => (
              <span key={id}>
                {position > 0 && ", "}
                {kind !== "moved" ? (
                  <a href={replaceInAddress(location.search, field, value, id)}>{nameOf(id, lang) ?? id}</a>
                ) : (
                  <b>{nameOf(id, lang) ?? id}</b>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Returns the name of the record with an id, if there is one. */
function nameOf(id: string, lang: Language): string | undefined {
  const named = [...focusAreas, ...states, ...indicators].find((record) => record.id === id);
  const source = sources.find((each) => each.id === id);
  return named?.name[lang] ?? clusters.find((cluster) => cluster.id === id)?.name ?? source?.title;
}
