import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";
import { MatrixTable } from "../parts/MatrixTable.js";
import { Take } from "../parts/Take.js";
import { columnsOf, rowsOf } from "../queries/matrix.js";
import { takeMatrix } from "../take/clusters.js";

/** Shows the whole matrix, sortable. */
export function Matrix() {
  const { state, go, t, lang } = usePage();
  const columns = useMemo(() => columnsOf(state.byCount), [state.byCount]);
  const matrix = { rows: rowsOf(state, lang), ...columns };
  const sortedBy = state.sort === "number" ? t.matrix.number : state.sort === "name" ? t.words.cluster : t.matrix.total;
  const area = matrix.areas.find(({ id }) => id === state.sort);
  return (
    <>
      <h1 tabIndex={-1}>{t.matrix.title}</h1>
      <p class="lead">{t.matrix.lead}</p>
      <fieldset class="choice">
        <legend>{t.matrix.columns}</legend>
        {[false, true].map((byCount) => (
          <label key={String(byCount)} class="check">
            <input
              type="radio"
              name="columns"
              checked={state.byCount === byCount}
              onChange={() => go({ set: { byCount } })}
            />
            <span>{byCount ? t.matrix.byCount : t.matrix.asPrinted}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="small">
        {t.matrix.sorted(area?.name[lang] ?? sortedBy, state.descending)}
      </p>
      <MatrixTable {...matrix} />
      <p class="small">{t.ranking.notListed}</p>
      <Take {...takeMatrix(matrix)} />
    </>
  );
}
