import { clustersByState, type RankOptions } from "medtech-germany";
import type { State } from "../state/State.js";

/** How much areas that were not asked for lower the score of a cluster, where specialists are preferred. */
const FOCUS_PENALTY = 0.5;

/** The options of the ranking that a state asks for, and how they are written in a program. */
export function rankingOf(state: State): { readonly options: RankOptions; readonly code: readonly string[] } {
  const among = state.in === undefined ? undefined : clustersByState(state.in);
  return {
    options: {
      ...(among && { among }),
      ...(state.rarity && { rarity: true }),
      ...(state.specialists && { focusPenalty: FOCUS_PENALTY }),
    },
    code: [
      among ? `among: clustersByState(${JSON.stringify(state.in)})` : "",
      state.rarity ? "rarity: true" : "",
      state.specialists ? `focusPenalty: ${FOCUS_PENALTY}` : "",
    ].filter(Boolean),
  };
}
