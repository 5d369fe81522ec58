import * as z from "zod";
import type { CatalogCluster } from "../catalog/Catalog.js";
import { parse } from "./parse.js";

const ownClusters = z.array(
  z.looseObject({
    id: z.string().min(1),
    name: z.string(),
    focusAreas: z.array(z.string()),
    aliases: z.array(z.string()).optional(),
    states: z.looseObject({ value: z.array(z.string()) }).optional(),
    seat: z
      .looseObject({
        value: z.looseObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
      })
      .optional(),
  }),
);

/**
 * Clusters of your own from parsed JSON, ready for `createCatalog`: checked for the fields that it reads, with all further
 * fields kept. Whether their areas exist is checked by `createCatalog`, which knows them.
 *
 * @param data - an array of records with at least `id`, `name` and `focusAreas`; it stays as it is
 * @returns copies of the records
 * @throws `InvalidDataError` with the path of everything that is wrong, what no JSON can hold first of all
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
