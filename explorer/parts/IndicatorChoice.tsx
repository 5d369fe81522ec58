import type { IndicatorId } from "medtech-germany";
import { areaName, dimensionWords } from "../../src/internal/words.js";
import { usePage } from "../Page.js";
import { areasOf, byTopic, openIndicator } from "../queries/indicators.js";
import { label } from "../texts/texts.js";

/** Chooses an indicator and an area. */
export function IndicatorChoice() {
  const { state, go, t, lang } = usePage();
  const { indicator } = state;
  const areas = indicator ? areasOf(indicator) : [];
  const choose = (value: string) => go({ set: openIndicator((value || undefined) as IndicatorId | undefined) });
  return (
    <div class="refine">
      <label>
        <span>{label(dimensionWords.indicator[lang])}</span>
        <select value={indicator ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{t.words.choose}</option>
          {byTopic(lang).map(({ topic, indicators }) => (
            <optgroup key={topic} label={t.figures.topics[topic]}>
              {indicators.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[lang]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {areas.length > 1 && (
        <label>
          <span>{label(dimensionWords.refArea[lang])}</span>
          <select
            value={state.area ?? ""}
            onChange={({ currentTarget }) => go({ set: { area: currentTarget.value || undefined, pair: undefined } })}
          >
            <option value="">{t.figures.anywhere}</option>
            {areas.map((area) => (
              <option key={area} value={area}>
                {areaName(area, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      {indicator && (
        <button type="button" aria-pressed={state.chart} onClick={() => go({ set: { chart: !state.chart } })}>
          {t.figures.chart}
        </button>
      )}
    </div>
  );
}
