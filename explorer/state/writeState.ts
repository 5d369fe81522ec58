import { initial, type State } from "./State.js";

/** Writes the query that restores a state; empty for the initial one. */
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
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value ? `${name}=${readable(encodeURIComponent(value))}` : [],
  );
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

function other(state: State, field: "view" | "shade" | "sort" | "style"): string | undefined {
  return state[field] === initial[field] ? undefined : state[field];
}

/** Replaces one value of a property in an address, also within a list; for links that correct it. */
export function replaceInAddress(search: string, field: string, value: string, replacement: string): string {
  const params = new URLSearchParams(search);
  const parts = (params.get(field) ?? "").split(",");
  const corrected = parts.map((part) => {
    if (part === value) return replacement;
    return part.startsWith(`${value}:`) ? replacement + part.slice(value.length) : part;
  });
  params.set(field, corrected.join(","));
  return `?${readable(params.toString())}`;
}

/** Commas and colons need no escape in a query. */
function readable(escaped: string): string {
  return escaped.replaceAll("%2C", ",").replaceAll("%3A", ":");
}
