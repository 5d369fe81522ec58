import type { ClusterId, FocusAreaId, StatisticId } from "medtech-germany";
import { inOrder } from "./readWant.js";
import { MOST_COMPARED, type State } from "./State.js";

/** What can be done on the page. */
export type Action =
  /** Sets fields as they are given. */
  | { readonly set: Partial<State> }
  /** Wants an area, with a weight from 0, which no longer wants it. */
  | { readonly weigh: FocusAreaId; readonly weight: number }
  /** Takes a cluster into the comparison or out of it. */
  | { readonly toggleCompared: ClusterId }
  /** Orders the rows of the matrix; by the same again: the other way round. */
  | { readonly sortBy: State["sort"] }
  /** Takes a figure as the one or the other of the two that are told apart. */
  | { readonly tellApart: readonly [StatisticId, StatisticId] };

/** The state after an action; neither is changed in place. */
export function change(state: State, action: Action): State {
  if ("set" in action) return withoutAbsent({ ...state, ...action.set });
  if ("weigh" in action) return { ...state, want: weigh(state, action.weigh, action.weight) };
  if ("toggleCompared" in action) return { ...state, compare: toggled(state.compare, action.toggleCompared) };
  if ("tellApart" in action) {
    const [a, b] = action.tellApart;
    return a === b ? state : { ...state, pair: [a, b] };
  }
  const { sortBy } = action;
  // numbers of areas and marks are looked for from the most
  const descending = state.sort === sortBy ? !state.descending : sortBy !== "number" && sortBy !== "name";
  return { ...state, sort: sortBy, descending };
}

function weigh({ want }: State, area: FocusAreaId, weight: number): State["want"] {
  const weights = new Map(Object.entries(want) as [FocusAreaId, number][]);
  if (weight > 0) weights.set(area, weight);
  else weights.delete(area);
  return inOrder(weights);
}

function toggled(compared: readonly ClusterId[], cluster: ClusterId): readonly ClusterId[] {
  if (compared.includes(cluster)) return compared.filter((each) => each !== cluster);
  return compared.length < MOST_COMPARED ? [...compared, cluster] : compared;
}

/** A field that was set to nothing is not there. */
function withoutAbsent(state: State): State {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as unknown as State;
}
