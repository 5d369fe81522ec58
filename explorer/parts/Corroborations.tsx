import { corroborationsOf, formatStat, getSource, getStatistic, type Statistic } from "medtech-germany";
import { breakdownText, dimensionWords, verdictWords } from "../../src/internal/words.js";
import { usePage } from "../Page.js";
import { label } from "../texts/texts.js";

interface Props {
  readonly figures: readonly Statistic[];
}

/** Lists what other sources say about the figures. */
export function Corroborations({ figures }: Props) {
  const { t, lang } = usePage();
  const words = t.figures;
  const checked = figures.flatMap((figure) => corroborationsOf(figure).map((found) => ({ figure, found })));
  if (checked.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{words.corroborations}</h2>
      <ul class="corroborations">
        {checked.map(({ figure, found: { verdict, note, against, sources } }) => (
          <li key={`${figure.id} ${note}`}>
            <p>
              <b>{formatStat(figure, { locale: lang })}</b>
              {figure.breakdown && `, ${breakdownText(figure.breakdown, lang)}`} ({getSource(figure.source).publisher}){" "}
              <span class={`verdict ${verdict}`}>{verdictWords[verdict][lang]}</span>
            </p>
            <p lang="en">{note}</p>
            {against.length > 0 && (
              <ul>
                {against.map((id) => {
                  const other = getStatistic(id);
                  return (
                    <li key={id}>
                      {formatStat(other, { locale: lang })}
                      {other.timePeriod && `, ${other.timePeriod}`} ({getSource(other.source).publisher})
                    </li>
                  );
                })}
              </ul>
            )}
            {against.length === 0 && sources.length > 0 && (
              <p>
                {label(dimensionWords.source[lang])}: {sources.map((id) => getSource(id).publisher).join(", ")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
