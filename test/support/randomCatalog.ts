/** Plain records, as callers bring them. */
export interface PlainCatalog {
  readonly clusters: readonly PlainCluster[];
  readonly focusAreas: readonly { readonly id: string }[];
}

/** A cluster as callers bring it, with a place. */
interface PlainCluster {
  readonly id: string;
  readonly name: string;
  readonly focusAreas: readonly string[];
  readonly seat: { readonly value: { readonly latitude: number; readonly longitude: number } };
}

/** Ids whose order by code unit is neither that of their positions nor that of any language. */
const PREFIXES = ["z", "B", "ä", "9", "a", "É", "_", "\ud83e\ude7a", "\uff21"];

/**
 * A catalog in which each area is listed with the same chance. Without a chance, some clusters list many areas and some few,
 * some rows are repeated, so that scores tie, and the first areas are listed more often than the last.
 */
export function randomCatalog(random: () => number, clusters: number, areas: number, chance?: number): PlainCatalog {
  const ids = Array.from({ length: areas }, (_, i) => `area-${i}`);
  const rows: string[][] = [];
  for (let i = 0; i < clusters; i++) {
    if (chance !== undefined) {
      rows.push(ids.filter(() => random() < chance));
      continue;
    }
    const breadth = random();
    const copied = random() < 0.2 && i > 0 ? rows[Math.floor(random() * i)] : undefined;
    rows.push(copied ?? ids.filter((_, area) => random() < breadth * (1 - area / (2 * areas))));
  }
  return {
    clusters: rows.map((focusAreas, i) => ({
      id: `${PREFIXES[i % PREFIXES.length]}-${i}`,
      name: `Cluster ${i}`,
      focusAreas,
      seat: { value: { latitude: round(random() * 180 - 90), longitude: round(random() * 360 - 180) } },
    })),
    focusAreas: ids.map((id) => ({ id })),
  };
}

/** A request for 1 to 12 of the areas. Weights are all 1, small integers that tie, or any numbers. */
export function randomRequest(random: () => number, ids: readonly string[]): Record<string, number> {
  const count = 1 + Math.floor(random() * Math.min(12, ids.length));
  const kind = random();
  const wanted: Record<string, number> = {};
  for (let i = 0; i < count; i++) {
    const id = ids[Math.floor(random() * ids.length)]!;
    wanted[id] = kind < 0.3 ? 1 : kind < 0.7 ? 1 + Math.floor(random() * 4) : 0.001 + random() * 100;
  }
  return wanted;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
