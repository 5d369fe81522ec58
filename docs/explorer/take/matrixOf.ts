import { type Cluster, type FocusArea, focusCounts, focusMatrix } from "medtech-germany";
import type { Language, State } from "../state/State.js";

/** The matrix in the order that a state asks for. */
export interface SortedMatrix {
  readonly rows: readonly Cluster[];
  readonly areas: readonly FocusArea[];
  /** For each area of `areas`, how many clusters list it. */
  readonly counts: readonly number[];
}

/** Rows and columns as asked for; where that makes no difference, as in the brochure. */
export function matrixOf({ sort, descending, byCount }: State, lang: Language): SortedMatrix {
  const { clusters, focusAreas } = focusMatrix();
  const counts = new Map(focusCounts().map(({ focusArea, count }) => [focusArea, count]));
  const sign = descending ? -1 : 1;
  const rows = [...clusters].sort((a, b) => {
    if (sort === "number") return sign * (a.number - b.number);
    if (sort === "name") return sign * a.name.localeCompare(b.name, lang);
    if (sort === "areas") return sign * (a.focusAreas.length - b.focusAreas.length);
    return sign * (Number(a.focusAreas.includes(sort)) - Number(b.focusAreas.includes(sort)));
  });
  const areas = byCount ? [...focusAreas].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!) : focusAreas;
  return { rows, areas, counts: areas.map(({ id }) => counts.get(id)!) };
}
