import type { Cluster, FocusArea } from "medtech-germany";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";
import type { SortedMatrix } from "../queries/matrix.js";
import type { State } from "../state/State.js";
import { Link } from "./Link.js";
import { Mark } from "./Mark.js";
import { Scrolling } from "./Scrolling.js";

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
              {t.words.cluster}
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

interface HeaderProps {
  readonly by: State["sort"];
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A heading that sorts the rows. */
function SortHeader({ by, class: kind = "", children }: HeaderProps) {
  const { state, go } = usePage();
  const order = state.descending ? "descending" : "ascending";
  return (
    <th scope="col" class={kind} aria-sort={state.sort === by ? order : undefined}>
      <button type="button" class="sort" onClick={() => go({ sortBy: by })}>
        <span>{children}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly cluster: Cluster;
  readonly areas: readonly FocusArea[];
}

/** The row of a cluster. Its cells are created once, and kept when the rows are sorted. */
function MatrixRow({ cluster, areas }: RowProps) {
  const { t } = usePage();
  const { id, number, name, focusAreas } = cluster;
  const cells = useMemo(
    () =>
      areas.map((area) => {
        const listed = focusAreas.includes(area.id);
        return (
          <td key={area.id} class="cell">
            <Mark listed={listed} text={listed ? t.listed : t.notListed} />
          </td>
        );
      }),
    [focusAreas, areas, t],
  );
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row" class="name">
        <Link to={{ set: { view: "cluster", cluster: id } }}>{name}</Link>
      </th>
      <td class="number">{focusAreas.length}</td>
      {cells}
    </tr>
  );
}
