import { seededRandom } from "./seededRandom.js";

/** Clusters that each list every area with the same chance. */
export function drawnData(seed: number, clusters: number, areas: number, chance: number) {
  const random = seededRandom(seed);
  const focusAreas = Array.from({ length: areas }, (_, i) => ({ id: `area-${i}` }));
  return {
    focusAreas,
    clusters: Array.from({ length: clusters }, (_, i) => ({
      id: `c${i}`,
      name: "",
      focusAreas: focusAreas.filter(() => random() < chance).map(({ id }) => id),
    })),
  };
}
