import { type Cluster, type FocusArea, focusCounts, focusMatrix } from "medtech-germany";
import type { Language, State } from "../state/State.js";

/** The matrix in the order that a state requests. */
export interface SortedMatrix {
  readonly rows: readonly Cluster[];
  readonly areas: readonly FocusArea[];
  /** For each area of `areas`, how many clusters list it. */
  readonly counts: readonly number[];
}

/** Returns the rows in the requested order; equal rows keep the order of the brochure. */
export function rowsOf({ sort, descending }: State, lang: Language): SortedMatrix["rows"] {
  const sign = descending ? -1 : 1;
  return [...focusMatrix().clusters].sort((a, b) => {
    if (sort === "number") return sign * (a.number - b.number);
    if (sort === "name") return sign * a.name.localeCompare(b.name, lang);
    if (sort === "areas") return sign * (a.focusAreas.length - b.focusAreas.length);
    return sign * (Number(a.focusAreas.includes(sort)) - Number(b.focusAreas.includes(sort)));
  });
}

/** Returns the columns in the order of the brochure, or by how many clusters list them. */
export function columnsOf(byCount: boolean): Pick<SortedMatrix, "areas" | "counts"> {
  const counts = new Map(focusCounts().map(({ focusArea, count }) => [focusArea, count]));
  const { focusAreas } = focusMatrix();
  const areas = byCount ? [...focusAreas].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!) : focusAreas;
  return { areas, counts: areas.map(({ id }) => counts.get(id)!) };
}
