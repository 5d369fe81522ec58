import type { Company } from "./Contender.js";

/** A company and what it scored. */
export interface Scored {
  readonly company: Company;
  readonly score: number;
}

/** Order of a ranking: higher score, then fewer areas, then id by code unit. */
export function byRank(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    a.company.focusAreas.length - b.company.focusAreas.length ||
    (a.company.id < b.company.id ? -1 : 1)
  );
}
