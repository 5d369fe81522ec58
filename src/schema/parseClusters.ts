import * as z from "zod";
import type { CatalogCluster } from "../catalog/Catalog.js";
import { parse } from "./internal/parse.js";

const ownClusters = z.array(
  z.looseObject({
    id: z.string().min(1),
    name: z.string(),
    focusAreas: z.array(z.string()),
    states: z.looseObject({ value: z.array(z.string()) }).optional(),
  }),
);

/**
 * Clusters of your own from parsed JSON, ready for `createCatalog`: checked for the fields that it needs, with all further
 * fields kept. Whether their areas exist is checked by `createCatalog`, which knows them.
 *
 * @param data - an array of records with at least `id`, `name` and `focusAreas`
 * @returns the records
 * @throws `InvalidDataError` with the path of everything that is wrong
 * @example
 * ```ts
 * const own = parseClusters(JSON.parse('[{ "id": "biopmed", "name": "bioPmed", "focusAreas": ["diagnostics"] }]'));
 * const catalog = createCatalog({ focusAreas, clusters: own });
 * clustersByFocus("diagnostics", { catalog })[0]?.name; // => "bioPmed"
 * ```
 */
export function parseClusters(data: unknown): (CatalogCluster & { readonly [field: string]: unknown })[] {
  return parse(ownClusters, data);
}
