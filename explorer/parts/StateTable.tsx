import { clustersByState, getState } from "medtech-germany";
import { usePage } from "../Page.js";
import type { StateFigure } from "../queries/stateFigures.js";

interface Props {
  readonly figures: readonly StateFigure[];
  readonly indicator: string;
}

/** Shows the values of the map as a table, the largest first. */
export function StateTable({ figures, indicator }: Props) {
  const { t, lang } = usePage();
  return (
    <section aria-labelledby="states">
      <h2 id="states">{t.words.states}</h2>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t.map.state}</th>
            <th scope="col" class="number">
              {indicator}
            </th>
            <th scope="col" class="number">
              {t.words.clusters}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures
            .toSorted((a, b) => b.figure.value - a.figure.value)
            .map(({ state, figure }) => (
              <tr key={state}>
                <th scope="row">{getState(state).name[lang]}</th>
                <td class="number">{figure.value.toLocaleString(lang)}</td>
                <td class="number">{clustersByState(state).length}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
