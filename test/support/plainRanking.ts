/** The options of a ranking; what is left out is as documented. */
export interface PlainOptions {
  readonly limit?: number;
  readonly minScore?: number;
  readonly among?: readonly string[];
  readonly rarity?: boolean;
  readonly focusPenalty?: number;
}

/** A cluster of a ranking, by id. */
export interface PlainMatch {
  readonly id: string;
  readonly score: number;
}

/** What a ranking needs to know of clusters and areas. */
interface PlainTables {
  readonly clusters: readonly { readonly id: string; readonly focusAreas: readonly string[] }[];
  readonly focusAreas: readonly { readonly id: string }[];
}

/** `rankClusters` as its documentation says it, as plainly as possible: filter, map, sort, slice. */
export function plainRanking({ clusters, focusAreas }: PlainTables) {
  const rows = clusters.map(({ id, focusAreas: listed }) => ({ id, listed: new Set(listed) }));
  const frequency = new Map(focusAreas.map(({ id }) => [id, rows.filter(({ listed }) => listed.has(id)).length]));
  return (wanted: Readonly<Record<string, number>>, options: PlainOptions): PlainMatch[] => {
    const { limit = rows.length, minScore = 0, among, rarity = false, focusPenalty = 0 } = options;
    const candidates = among === undefined ? undefined : new Set(among);
    const weights = focusAreas.flatMap(({ id }) => {
      const idf = Math.log((rows.length + 1) / (frequency.get(id)! + 1)) + 1;
      return Object.hasOwn(wanted, id) ? [{ id, weight: wanted[id]! * (rarity ? idf : 1) }] : [];
    });
    const all = weights.reduce((sum, { weight }) => sum + weight, 0);
    return rows
      .filter(({ id }) => candidates === undefined || candidates.has(id))
      .map(({ id, listed }) => {
        const matched = weights.filter((area) => listed.has(area.id));
        const penalty = focusPenalty * (all / weights.length) * (listed.size - matched.length);
        const score = matched.reduce((sum, { weight }) => sum + weight, 0) / (all + penalty);
        return { id, score, breadth: listed.size, steps: Math.round(score * 1e12) };
      })
      .filter(({ steps }) => steps >= Math.round(minScore * 1e12))
      .sort((a, b) => b.steps - a.steps || a.breadth - b.breadth || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, score }) => ({ id, score }));
  };
}
