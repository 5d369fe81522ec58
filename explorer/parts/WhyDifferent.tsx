import { explainDifference, formatStat, getSource, type Statistic, type StatisticId } from "medtech-germany";
import { dimensionWords } from "../../src/internal/words.js";
import { usePage } from "../Page.js";
import { differenceText } from "../texts/differenceText.js";

interface Props {
  /** At least two. */
  readonly figures: readonly Statistic[];
}

/** Explains how two figures differ. */
export function WhyDifferent({ figures }: Props) {
  const { state, go, t, lang } = usePage();
  const words = t.figures;
  const pair = state.pair?.map((id) => figures.find((figure) => figure.id === id)) ?? [];
  const a = pair[0] ?? figures[0]!;
  const b = pair[1] ?? figures.find((figure) => figure.source !== a.source) ?? figures[1]!;
  const differences = explainDifference(a, b);
  const nameOf = (figure: Statistic) =>
    [formatStat(figure, { locale: lang }), figure.timePeriod, getSource(figure.source).publisher]
      .filter(Boolean)
      .join(" · ");
  const choice = (label: string, chosen: Statistic, other: Statistic, choose: (id: StatisticId) => void) => (
    <label>
      <span>{label}</span>
      <select value={chosen.id} onChange={({ currentTarget }) => choose(currentTarget.value as StatisticId)}>
        {figures
          .filter((figure) => figure !== other)
          .map((figure) => (
            <option key={figure.id} value={figure.id}>
              {nameOf(figure)}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      <div class="refine">
        {choice(words.first, a, b, (id) => go({ tellApart: [id, b.id] }))}
        {choice(words.second, b, a, (id) => go({ tellApart: [a.id, id] }))}
      </div>
      <div role="status">
        {differences.length === 0 && <p>{words.same}</p>}
        <table class="plain why">
          <caption class="hidden">{words.why}</caption>
          <thead>
            <tr>
              <th scope="col">{words.dimension}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.second}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.dimension}>
                <th scope="row">{dimensionWords[difference.dimension][lang]}</th>
                <td>{differenceText(difference, "a", a, t, lang)}</td>
                <td>{differenceText(difference, "b", b, t, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
