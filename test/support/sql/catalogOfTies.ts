import { randomCatalog } from "../randomCatalog.js";
import { seededRandom } from "../seededRandom.js";

/**
 * Clusters of which many are equal but for their ids, whose order by code unit is that of no language. Databases compare by
 * byte of UTF-8, which is the same but for characters beyond U+FFFF: those are not in it.
 */
export function catalogOfTies(seed: number) {
  const { clusters, focusAreas } = randomCatalog(seededRandom(seed), 40, 12);
  return {
    focusAreas,
    clusters: clusters.map((cluster) => ({ ...cluster, id: cluster.id.replace("\u{1fa7a}", "Z") })),
  };
}
