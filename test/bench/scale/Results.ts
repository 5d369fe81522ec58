/** The three kinds of question. */
export const kinds = ["all", "any", "rank"] as const;
export type Kind = (typeof kinds)[number];

/** Milliseconds a call and the ratio to ours, or why there is none. */
export type Cell = { readonly time: number; readonly ratio: number } | { readonly note: string };

/** What one contender did at one size. */
export interface Line {
  readonly name: string;
  /** Milliseconds until the first question can be asked, or why none can. */
  readonly load: number | { readonly note: string };
  readonly cells: Partial<Record<Kind, Cell>>;
}

/** All who answered at one size, ours first, then the bare pass. */
export interface SizeResult {
  readonly count: number;
  readonly areas: number;
  readonly lines: readonly Line[];
}

/** A catalog of a million records of the caller's own. */
export interface CatalogResult {
  readonly count: number;
  readonly areas: number;
  /** Milliseconds of the first `createCatalog` of the process, and the median of those that follow. */
  readonly first: number;
  readonly later: number;
  /** Milliseconds of the least that indexing the same records can cost: a Map of their ids, and every area looked up. */
  readonly bare: number;
  /** Milliseconds of the first filter, which lays out the catalog by area. */
  readonly firstFilter: number;
  /** Bytes a record, beyond the caller's objects: of the new catalog, and after every kind of question was asked. */
  readonly bytes: number;
  readonly bytesAsked: number;
}

/** How the time of a function grows with the number of records. */
export interface GrowthResult {
  readonly name: string;
  /** Milliseconds a call, by number of records. */
  readonly times: ReadonlyMap<number, number>;
  /** The x of time ~ records^x, fitted. */
  readonly exponent: number;
  /** The same for a mere copy of the answers. */
  readonly copyExponent: number;
}

/** `minimalCovers` of many areas over many records: one wish, or why there is no answer. */
export type CoversResult =
  | { readonly time: number; readonly covers: number; readonly size: number; readonly truncated: boolean }
  | { readonly note: string };

/** Nanoseconds a call on the shipped data. */
export interface ShippedResult {
  /** Of `Map.prototype.get` with an id, in the same process: what the machine makes of the least that a question costs. */
  readonly lookUp: number;
  readonly filters: readonly { readonly name: string; readonly nanoseconds: number }[];
  readonly scores: number;
  readonly ranking: number;
}

/** How the time of a function grows with input that is as bad as it can be. */
export interface WorstResult {
  readonly name: string;
  /** Milliseconds a call, by the length of the input. */
  readonly times: readonly (readonly [number, number])[];
}

/** A wish whose smallest covers cannot be found. */
export interface HardWish {
  readonly wanted: number;
  readonly count: number;
  /** Milliseconds until it ended, and with what. */
  readonly time: number;
  readonly ending: string;
}

/** What a whole run measured. */
export interface Results {
  readonly sizes: readonly SizeResult[];
  readonly shipped: ShippedResult;
  readonly catalogs: readonly CatalogResult[];
  readonly growth: readonly GrowthResult[];
  readonly covers: readonly CoversResult[];
  readonly worst: readonly WorstResult[];
  readonly hardWish: HardWish | undefined;
}
