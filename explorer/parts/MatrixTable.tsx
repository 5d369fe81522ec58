import { usePage } from "../Page.js";
import type { SortedMatrix } from "../take/matrixOf.js";
import { MatrixRow } from "./MatrixRow.js";
import { Scrolling } from "./Scrolling.js";
import { SortHeader } from "./SortHeader.js";

export function MatrixTable({ rows, areas, counts }: SortedMatrix) {
  const { state, t, lang } = usePage();
  return (
    <Scrolling label={t.matrix.caption}>
      <table class="matrix">
        <caption class="hidden">{t.matrix.caption}</caption>
        <colgroup>
          <col />
          <col />
          <col />
          {areas.map(({ id }) => (
            <col key={id} class={state.want[id] === undefined ? "" : "wanted"} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <SortHeader by="number">{t.matrix.number}</SortHeader>
            <SortHeader by="name" class="name">
              {t.matrix.cluster}
            </SortHeader>
            <SortHeader by="areas">{t.matrix.total}</SortHeader>
            {areas.map(({ id, name }) => (
              <SortHeader key={id} by={id} class={state.want[id] === undefined ? "area" : "area wanted"}>
                {name[lang]}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cluster) => (
            <MatrixRow key={cluster.id} cluster={cluster} areas={areas} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row" class="name">
              {t.matrix.listing}
            </th>
            <td class="number">{counts.reduce((sum, count) => sum + count, 0)}</td>
            {counts.map((count, position) => (
              <td key={areas[position]!.id} class="cell">
                {count}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  );
}
