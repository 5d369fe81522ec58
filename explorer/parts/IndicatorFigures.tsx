import { attributionsFor, compareStats, findStats, formatStat, type Indicator, type Statistic } from "medtech-germany";
import { dimensionWords } from "../../src/internal/words.js";
import { Chart } from "../chart/Chart.js";
import { usePage } from "../Page.js";
import { takeFigures } from "../take/figures.js";
import { Cite } from "./Cite.js";
import { Corroborations } from "./Corroborations.js";
import { FigureTable } from "./FigureTable.js";
import { SeriesTables } from "./SeriesTables.js";
import { Take } from "./Take.js";
import { WhyDifferent } from "./WhyDifferent.js";

interface Props {
  readonly indicator: Indicator;
}

/** Shows everything about an indicator. */
export function IndicatorFigures({ indicator }: Props) {
  const { state, t, lang } = usePage();
  const { figures, range, differences } = compareStats(indicator.id, { refArea: state.area });
  const all = findStats({ indicator: indicator.id, refArea: state.area });
  const parts = all.filter((figure) => !figures.includes(figure));
  if (all.length === 0) return <p role="status">{t.figures.none}</p>;
  const write = (value: number) => formatStat(plain(figures[0]!, value), { locale: lang });
  return (
    <>
      {figures.length > 0 && (
        <section>
          <h2>{t.words.sideBySide}</h2>
          <p role="status">
            {t.figures.count(figures.length)}.
            {range && range.min < range.max && ` ${t.figures.range(write(range.min), write(range.max))}`}
            {differences.length > 0 &&
              ` ${t.figures.differences} ${differences.map(({ dimension }) => dimensionWords[dimension][lang]).join(", ")}.`}
          </p>
          {state.chart && <Chart kind="comparison" indicator={indicator.id} />}
          <FigureTable figures={figures} caption={t.words.sideBySide} />
        </section>
      )}
      {figures.length > 1 && <WhyDifferent figures={figures} />}
      <Corroborations figures={all} />
      <SeriesTables indicator={indicator} />
      {parts.length > 0 && (
        <section>
          <h2>{t.figures.parts}</h2>
          <FigureTable figures={parts} caption={t.figures.parts} />
        </section>
      )}
      <Cite sources={attributionsFor(all)} />
      <Take {...takeFigures(indicator, state.area)} />
    </>
  );
}

/** Returns a statistic for a bare value, to format it like the others. */
function plain({ indicator, id, refArea, source, locator }: Statistic, value: number): Statistic {
  return { id, indicator, value, obsStatus: "A", refArea, source, locator };
}
