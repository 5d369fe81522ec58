import { findStats, type IndicatorId } from "medtech-germany";
import type { State } from "./State.js";

/** Leads to an indicator: to the figures of Germany, where there are those of other areas as well. */
export function openIndicator(indicator: IndicatorId | undefined): Partial<State> {
  const areas = new Set(indicator && findStats({ indicator }).map(({ refArea }) => refArea));
  const area = areas.size > 1 && areas.has("DE") ? "DE" : undefined;
  return { indicator, area, pair: undefined, source: undefined } as Partial<State>;
}
