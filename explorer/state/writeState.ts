import { initial, type State } from "./State.js";

/** The part of an address that brings a state back: empty for the initial one, and otherwise readable. */
export function writeState(state: State): string {
  const want = Object.entries(state.want).map(([area, weight]) => (weight === 1 ? area : `${area}:${weight}`));
  const fields: Readonly<Record<string, string | undefined>> = {
    view: other(state, "view"),
    want: want.join(","),
    in: state.in,
    rarity: state.rarity ? "yes" : undefined,
    specialists: state.specialists ? "yes" : undefined,
    compare: state.compare.join(","),
    cluster: state.cluster,
    shade: other(state, "shade"),
    sort: other(state, "sort"),
    order: state.descending ? "descending" : undefined,
    columns: state.byCount ? "count" : undefined,
    indicator: state.indicator,
    area: state.area,
    chart: state.chart ? "yes" : undefined,
    pair: state.pair?.join(","),
    source: state.source,
    style: other(state, "style"),
    lang: state.lang,
  };
  const given = Object.entries(fields).flatMap(([name, value]) => (value ? `${name}=${escapeValue(value)}` : []));
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

function other(state: State, field: "view" | "shade" | "sort" | "style"): string | undefined {
  return state[field] === initial[field] ? undefined : state[field];
}

/** Commas and colons may stand in a query as they are. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":");
}
