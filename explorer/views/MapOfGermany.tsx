import { getIndicator } from "medtech-germany";
import { GermanyMap } from "../map/GermanyMap.js";
import { usePage } from "../Page.js";
import { SeatList } from "../parts/SeatList.js";
import { SourceLine } from "../parts/SourceLine.js";
import { StateTable } from "../parts/StateTable.js";
import { Take } from "../parts/Take.js";
import { legendOf, stateFigures } from "../queries/stateFigures.js";
import { shades } from "../state/State.js";
import { takeMap } from "../take/figures.js";

/** Shows the seats of the clusters, and the states shaded by an indicator. */
export function MapOfGermany() {
  const { state, go, t, lang } = usePage();
  const figures = stateFigures(state.shade);
  const { figure } = figures[0]!;
  const indicator = getIndicator(state.shade).name[lang];
  return (
    <>
      <h1 tabIndex={-1}>{t.map.title}</h1>
      <p class="lead">{t.map.lead}</p>
      <fieldset class="choice">
        <legend>{t.map.shade}</legend>
        {shades.map((shade) => (
          <label key={shade} class="check">
            <input type="radio" name="shade" checked={state.shade === shade} onChange={() => go({ set: { shade } })} />
            <span>{getIndicator(shade).name[lang]}</span>
          </label>
        ))}
      </fieldset>
      <div class="map">
        <figure>
          <GermanyMap figures={figures} label={t.map.label(indicator)} />
          <figcaption>
            <Legend title={t.map.legend(indicator, figure.timePeriod!)} classes={legendOf(figures)} />
            <p class="small">
              {t.map.source} <SourceLine id={figure.source} /> ({t.figures.credits(figure.attributedTo!)})
            </p>
          </figcaption>
        </figure>
        <div>
          <SeatList />
          <StateTable figures={figures} indicator={indicator} />
        </div>
      </div>
      <Take {...takeMap(state.shade, figures)} />
    </>
  );
}

interface LegendProps {
  readonly title: string;
  /** The smallest and the largest value of each class. */
  readonly classes: readonly (readonly [number, number])[];
}

function Legend({ title, classes }: LegendProps) {
  const { lang } = usePage();
  return (
    <div class="legend">
      <p>{title}</p>
      <ul>
        {classes.map(([least, most], level) => (
          <li key={least}>
            <svg viewBox="0 0 24 16" aria-hidden="true">
              <rect width="24" height="16" class={`level-${level}`} />
            </svg>
            {least.toLocaleString(lang)}–{most.toLocaleString(lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}
