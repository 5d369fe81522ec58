import {
  getCluster,
  getIndicator,
  getSource,
  getState,
  getStatistic,
  isFocusAreaId,
  statistics,
} from "medtech-germany";
import { type Problem, readId } from "./readId.js";
import { readWant } from "./readWant.js";
import { citationStyles, initial, languages, MOST_COMPARED, type State, shades, views } from "./State.js";

export interface Read {
  readonly state: State;
  readonly problems: readonly Problem[];
}

/** The state that an address tells of, whatever stands there; what cannot be shown is left out and told. */
export function readState(search: string): Read {
  const params = new URLSearchParams(search);
  const problems: Problem[] = [];
  const list = (field: string) => (params.get(field) ?? "").split(",").filter(Boolean);

  function choice<T extends string>(field: string, values: readonly T[]): T | undefined {
    const value = params.get(field);
    const found = values.find((each) => each === value);
    if (value && found === undefined) problems.push({ field, value, kind: "invalid", suggestions: values });
    return found;
  }
  function id<Id extends string>(field: string, lookUp: (id: never) => { readonly id: Id }): Id | undefined {
    const value = params.get(field);
    return value ? readId(field, value, lookUp, problems) : undefined;
  }
  function ids<Id extends string>(field: string, lookUp: (id: never) => { readonly id: Id }, most: number): Id[] {
    const found = [...new Set(list(field).flatMap((value) => readId(field, value, lookUp, problems) ?? []))];
    for (const value of found.slice(most)) problems.push({ field, value, kind: "too-many", suggestions: [] });
    return found.slice(0, most);
  }

  const sort = params.get("sort") ?? "";
  const sorted = isFocusAreaId(sort) ? sort : choice("sort", ["number", "name", "areas"] as const);
  const [a, b] = ids("pair", getStatistic, 2);
  const area = choice("area", [...new Set(statistics.map(({ refArea }) => refArea))]);
  const state = {
    ...initial,
    ...given("view", choice("view", views)),
    want: readWant(list("want"), problems),
    ...given("in", id("in", getState)),
    rarity: choice("rarity", ["yes"]) !== undefined,
    specialists: choice("specialists", ["yes"]) !== undefined,
    compare: ids("compare", getCluster, MOST_COMPARED),
    ...given("cluster", id("cluster", getCluster)),
    ...given("shade", choice("shade", shades)),
    ...given("sort", sorted),
    descending: choice("order", ["descending"]) !== undefined,
    byCount: choice("columns", ["count"]) !== undefined,
    ...given("indicator", id("indicator", getIndicator)),
    ...given("area", area),
    chart: choice("chart", ["yes"]) !== undefined,
    ...given("pair", a && b && ([a, b] as const)),
    ...given("source", id("source", getSource)),
    ...given("style", choice("style", citationStyles)),
    ...given("lang", choice("lang", languages)),
  };
  return { state, problems };
}

/** The field, where there is something to put into it. */
function given<Name extends keyof State>(name: Name, value: State[Name] | undefined): Partial<Pick<State, Name>> {
  return value === undefined ? {} : ({ [name]: value } as Pick<State, Name>);
}
