import { formatStat, getSource, type Indicator } from "medtech-germany";
import { usePage } from "../Page.js";
import { seriesOf } from "../take/seriesOf.js";
import { areaName } from "../texts/areaName.js";
import { Chart } from "./Chart.js";
import { Scrolling } from "./Scrolling.js";

interface Props {
  readonly indicator: Indicator;
}

/** How figures of one source developed; figures of two sources are no series. */
export function SeriesTables({ indicator }: Props) {
  const { state, t, lang } = usePage();
  const words = t.figures;
  const lines = seriesOf(indicator.id, state.area);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="series">
      <h2 id="series">{words.series}</h2>
      {state.chart && <Chart kind="series" indicator={indicator.id} />}
      {lines.map(({ source, area, points }) => {
        const { publisher, published, edition } = getSource(source);
        const name = [publisher, published ?? edition, areaName(area, t, lang)].filter(Boolean).join(", ");
        return (
          <Scrolling key={`${source} ${area}`} label={name}>
            <table class="plain series">
              <caption>{name}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.year}</th>
                  {points.map(({ id, timePeriod }) => (
                    <th key={id} scope="col">
                      {timePeriod}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{words.figure}</th>
                  {points.map((point) => (
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
