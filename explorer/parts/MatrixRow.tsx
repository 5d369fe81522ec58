import type { Cluster, FocusArea } from "medtech-germany";
import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";
import { Link } from "./Link.js";
import { Mark } from "./Mark.js";

interface Props {
  readonly cluster: Cluster;
  readonly areas: readonly FocusArea[];
}

/** What a cluster lists. Its cells are made once: rows that change places take them along. */
export function MatrixRow({ cluster, areas }: Props) {
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
