import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** A record as a caller has it. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly focusAreas: readonly string[];
}

/** The records, and the ids of all areas in their order. */
export interface Data {
  readonly companies: readonly Company[];
  readonly areas: readonly string[];
}

/** A request: area → weight. */
export type Wish = Readonly<Record<string, number>>;

/** A contender with its data loaded. Every answer holds the caller's own records. */
export interface Loaded {
  /** Returns the records that list all of the areas, in the order of the data. */
  all(areas: readonly string[]): Answer;
  /** Returns the records that list any of the areas, in the order of the data. */
  any(areas: readonly string[]): Answer;
  /** Returns the ten best: by weight of the requested areas they list, then fewer areas, then id by code unit. */
  rank(wish: Wish): Answer;
  /** Frees what the garbage collector doesn't see. */
  close?(): void;
}

export type Answer = readonly Company[] | Promise<readonly Company[]>;

/** One way to answer the questions of the benchmark. */
export interface Contender {
  readonly name: string;
  /** How it is asked, in a few words. */
  readonly how: string;
  /** The package it uses, if any. */
  readonly peer?: string;
  load(data: Data): Loaded | Promise<Loaded>;
}

/** A company and its score. */
export interface Scored {
  readonly company: Company;
  readonly score: number;
}

/** Sorts a ranking: higher score, then fewer areas, then id by code unit. */
export function byRank(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    a.company.focusAreas.length - b.company.focusAreas.length ||
    (a.company.id < b.company.id ? -1 : 1)
  );
}

const require = createRequire(import.meta.url);

/**
 * Imports a contender's package from the installation in this folder. Contenders type by hand what they use of it, so that
 * the type check of the project needs none of the packages.
 */
export async function importPeer<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}
