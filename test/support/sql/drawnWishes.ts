import { focusAreas } from "../../../src/index.js";
import type { Weights } from "../arbitraries.js";
import { randomRequest } from "../randomCatalog.js";
import { seededRandom } from "../seededRandom.js";

const shipped = focusAreas.map(({ id }) => id);

/** Wishes for 1 to 6 areas with weights in quarters, whose sums are exact in whichever order they are added. */
export function exactWishes(count: number, seed: number, ids: readonly string[] = shipped): Weights[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () =>
    Object.fromEntries(Array.from({ length: 1 + below(6) }, () => [ids[below(ids.length)], (1 + below(16)) / 4])),
  );
}

/** Wishes for 1 to 12 areas with weights of any kind. */
export function anyWishes(count: number, seed: number, ids: readonly string[] = shipped): Weights[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => randomRequest(random, ids));
}
