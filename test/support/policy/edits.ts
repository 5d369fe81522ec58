import type { DatasetChange, Release } from "../../../src/diff/index.js";
import { altered } from "../altered.js";
import { tables } from "../tables.js";

type Data = Record<string, unknown>;

/** A row of the policy, a change that falls under it, and the sorts of change that are told. */
export interface PolicyRow {
  readonly release: Release;
  readonly what: string;
  readonly before?: unknown;
  readonly after: unknown;
  readonly kinds: readonly (DatasetChange["kind"] | `value-changed (${string})`)[];
}

/** The position of a figure that has no period, and a corroboration. */
export const figure = tables.statistics.findIndex(({ id }) => id === "gtai-2024.companies");
const brochure = tables.sources.findIndex(({ id }) => id === "gtai-2024");
/** The position of an indicator in a currency. */
export const indicator = tables.indicators.findIndex(({ kind }) => kind === "amount");
/** The id of one without a unit. */
export const ranks = tables.indicators.find(({ kind }) => kind === "rank")?.id;

/** The shipped dataset, or another, with another value in one place. */
export const change = (path: readonly (string | number)[], value: unknown, data: unknown = tables) =>
  altered(data, path, value);

/** … with other records in one table. */
export const edit = (table: string, map: (records: readonly Data[]) => readonly Data[], data: unknown = tables) =>
  change([table], map((data as Record<string, readonly Data[]>)[table] as readonly Data[]), data);

/** … without one record. */
export const without = (table: string, id: string, data?: unknown) =>
  edit(table, (all) => all.filter((one) => one["id"] !== id), data);

/** … with a redirect. */
export const redirect = (id: string, to: unknown, data?: unknown) => change(["redirects", id], to, data);

/** … with another id for a record, to which the earlier one leads; what names it is left as it is. */
export const rename = (table: string, from: string, id: string) =>
  redirect(
    from,
    { kind: "moved", to: id },
    edit(table, (all) => all.map((one) => (one["id"] === from ? { ...one, id } : one))),
  );

export const statistic = tables.statistics[figure] as unknown as Data;
/** … with a field more in one table. */
export const own = edit("clusters", (all) => all.map((one) => ({ ...one, own: 1 })));
/** … with a newer edition of the brochure. */
export const twoEditions = change(["sources", brochure, "edition"], "Issue 2027/2028");
