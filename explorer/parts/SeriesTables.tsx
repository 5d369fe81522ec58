import { formatStat, getSource, type Indicator } from "medtech-germany";
import { seriesKey } from "../../src/internal/seriesKey.js";
import { areaName, coverageTexts, dimensionWords } from "../../src/internal/words.js";
import { Chart } from "../chart/Chart.js";
import { usePage } from "../Page.js";
import { type Line, linesOf } from "../queries/series.js";
import type { Language } from "../state/State.js";
import type { Texts } from "../texts/en.js";
import { label } from "../texts/texts.js";
import { Scrolling } from "./Scrolling.js";

interface Props {
  readonly indicator: Indicator;
}

/** Shows a table per series; figures of different sources or of a different scope are never joined. */
export function SeriesTables({ indicator }: Props) {
  const { state, t, lang } = usePage();
  const words = t.figures;
  const lines = linesOf(indicator.id, state.area);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="series">
      <h2 id="series">{words.series}</h2>
      {state.chart && <Chart kind="series" indicator={indicator.id} />}
      {lines.map((line) => {
        const name = nameOf(line, t, lang);
        return (
          <Scrolling key={seriesKey(line[0])} label={name}>
            <table class="plain series">
              <caption>{name}</caption>
              <thead>
                <tr>
                  <th scope="col">{label(dimensionWords.timePeriod[lang])}</th>
                  {line.map(({ id, timePeriod }) => (
                    <th key={id} scope="col">
                      {timePeriod}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{words.figure}</th>
                  {line.map((point) => (
                    <td key={point.id}>{formatStat(point, { locale: lang })}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </Scrolling>
        );
      })}
    </section>
  );
}

/** Names what distinguishes a series from the others. */
function nameOf([{ source, refArea, coverage, attributedTo }]: Line, t: Texts, lang: Language): string {
  const { publisher, published, edition } = getSource(source);
  return [
    publisher,
    published ?? edition,
    areaName(refArea, lang),
    ...coverageTexts(coverage, lang),
    attributedTo && t.figures.credits(attributedTo),
  ]
    .filter(Boolean)
    .join(", ");
}
