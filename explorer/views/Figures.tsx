import { getIndicator } from "medtech-germany";
import { usePage } from "../Page.js";
import { IndicatorChoice } from "../parts/IndicatorChoice.js";
import { IndicatorFigures } from "../parts/IndicatorFigures.js";
import { IndicatorIndex } from "../parts/IndicatorIndex.js";

/** What sources say of one thing, and why they do not say the same. */
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
