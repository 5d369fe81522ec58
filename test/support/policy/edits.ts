import type { DatasetChange, Release } from "../../../src/diff/index.js";
import { altered } from "../altered.js";
import { tables } from "../tables.js";

type Data = Record<string, unknown>;

/** A row of the release policy, an example of it, and the kinds of change that the example causes. */
export interface PolicyRow {
  readonly release: Release;
  readonly what: string;
  readonly before?: unknown;
  readonly after: unknown;
  readonly kinds: readonly (DatasetChange["kind"] | `value-changed (${string})`)[];
}

/** The position of a figure without a period, with a corroboration. */
export const figure = tables.statistics.findIndex(({ id }) => id === "gtai-2024.companies");
const brochure = tables.sources.findIndex(({ id }) => id === "gtai-2024");
/** The position of an indicator in a currency. */
export const indicator = tables.indicators.findIndex(({ kind }) => kind === "amount");
/** The id of an indicator without a unit. */
export const ranks = tables.indicators.find(({ kind }) => kind === "rank")?.id;

/** Returns the built-in dataset (or another one) with another value in one place. */
export const change = (path: readonly (string | number)[], value: unknown, data: unknown = tables) =>
  altered(data, path, value);

/** Returns it with other records in one table. */
export const edit = (table: string, map: (records: readonly Data[]) => readonly Data[], data: unknown = tables) =>
  change([table], map((data as Record<string, readonly Data[]>)[table] as readonly Data[]), data);

/** Returns it without one record. */
export const without = (table: string, id: string, data?: unknown) =>
  edit(table, (all) => all.filter((one) => one["id"] !== id), data);

/** Returns it with a redirect. */
export const redirect = (id: string, to: unknown, data?: unknown) => change(["redirects", id], to, data);

/** Returns it with another id for a record, and a redirect. References to the record stay. */
export const rename = (table: string, from: string, id: string) =>
  redirect(
    from,
    { kind: "moved", to: id },
    edit(table, (all) => all.map((one) => (one["id"] === from ? { ...one, id } : one))),
  );

export const statistic = tables.statistics[figure] as unknown as Data;
/** The built-in dataset with one more property in one table. */
export const own = edit("clusters", (all) => all.map((one) => ({ ...one, own: 1 })));
/** The built-in dataset with a newer edition of the brochure. */
export const twoEditions = change(["sources", brochure, "edition"], "Issue 2027/2028");
