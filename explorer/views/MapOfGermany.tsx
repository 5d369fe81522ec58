import { getIndicator } from "medtech-germany";
import { legendOf, stateFigures } from "../map/stateFigures.js";
import { usePage } from "../Page.js";
import { GermanyMap } from "../parts/GermanyMap.js";
import { Legend } from "../parts/Legend.js";
import { SeatList } from "../parts/SeatList.js";
import { SourceLine } from "../parts/SourceLine.js";
import { StateTable } from "../parts/StateTable.js";
import { Take } from "../parts/Take.js";
import { shades } from "../state/State.js";
import { takeMap } from "../take/takeMap.js";

/** Seats of the clusters, and states shaded by what is counted in them. */
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
