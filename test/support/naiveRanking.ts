import type { Drawn, Weights } from "./arbitraries.js";

/** What narrows a ranking, with all defaults filled in. */
export interface NaiveOptions {
  readonly rarity: boolean;
  readonly focusPenalty: number;
  readonly limit: number;
  readonly minScore: number;
  readonly among: readonly string[];
}

interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly breadth: number;
}

/** The formulas of the documentation, written down once more as plainly as possible: sets, filters and sums. */
export function naiveScore(
  { clusters, focusAreas }: Drawn,
  listed: readonly string[],
  wanted: Weights,
  { rarity, focusPenalty }: { readonly rarity: boolean; readonly focusPenalty: number },
): number {
  const weight = (id: string): number => {
    const frequency = clusters.filter((cluster) => cluster.focusAreas.includes(id)).length;
    const raised = rarity ? Math.log((clusters.length + 1) / (frequency + 1)) + 1 : 1;
    return (wanted[id] as number) * raised;
  };
  const sum = (ids: readonly string[]): number => ids.map(weight).reduce((total, each) => total + each, 0);
  const asked = focusAreas.map(({ id }) => id).filter((id) => id in wanted);
  const mean = sum(asked) / asked.length;
  const unasked = listed.filter((id) => !(id in wanted)).length;
  return sum(asked.filter((id) => listed.includes(id))) / (sum(asked) + focusPenalty * mean * unasked);
}

/** Ids in the order of the ranking. */
export function naiveRanking(data: Drawn, wanted: Weights, options: NaiveOptions): string[] {
  const inSteps = (score: number): number => Math.round(score * 1e12);
  return data.clusters
    .filter(({ id }) => options.among.includes(id))
    .map(({ id, focusAreas }): Ranked => {
      return { id, score: inSteps(naiveScore(data, focusAreas, wanted, options)), breadth: focusAreas.length };
    })
    .filter(({ score }) => score >= inSteps(options.minScore))
    .sort((a, b) => {
      if (a.score !== b.score) return b.score - a.score;
      if (a.breadth !== b.breadth) return a.breadth - b.breadth;
      return a.id < b.id ? -1 : 1;
    })
    .slice(0, options.limit)
    .map(({ id }) => id);
}
