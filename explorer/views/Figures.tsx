import { findStats, getIndicator } from "medtech-germany";
import { usePage } from "../Page.js";
import { IndicatorChoice } from "../parts/IndicatorChoice.js";
import { IndicatorFigures } from "../parts/IndicatorFigures.js";
import { Link } from "../parts/Link.js";
import { byTopic, openIndicator } from "../queries/indicators.js";

/** Compares what sources state about an indicator. */
export function Figures() {
  const { state, t, lang } = usePage();
  const indicator = state.indicator && getIndicator(state.indicator);
  return (
    <>
      <h1 tabIndex={-1}>{indicator?.name[lang] ?? t.figures.title}</h1>
      {indicator === undefined && <p class="lead">{t.figures.lead}</p>}
      {indicator?.definition && (
        <p class="lead" lang="en">
          {indicator.definition}
        </p>
      )}
      <IndicatorChoice />
      {indicator === undefined ? <IndicatorIndex /> : <IndicatorFigures indicator={indicator} />}
    </>
  );
}

/** Lists all indicators while none is chosen. */
function IndicatorIndex() {
  const { t, lang } = usePage();
  return (
    <div class="topics">
      {byTopic(lang).map(({ topic, indicators }) => (
        <section key={topic}>
          <h2>{t.figures.topics[topic]}</h2>
          <ul>
            {indicators.map(({ id, name }) => (
              <li key={id}>
                <Link to={{ set: openIndicator(id) }}>{name[lang]}</Link>{" "}
                <small>{t.figures.count(findStats({ indicator: id }).length)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
