import { usePage } from "../Page.js";
import type { Problem } from "../state/Problem.js";
import { replaceInAddress } from "../state/replaceInAddress.js";
import { nameOf } from "../texts/nameOf.js";

interface Props {
  readonly problems: readonly Problem[];
}

/** What of the address could not be shown, and what may have been meant. */
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
