import * as z from "zod/v4";
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
 * Parses clusters of your own from JSON, ready for `createCatalog`.
 *
 * Checks the properties that `createCatalog` reads and keeps all others. Whether focus areas exist is checked by `createCatalog`.
 *
 * @param data - an array of records with at least `id`, `name` and `focusAreas`; it isn't changed
 * @returns copies of the records
 * @throws `InvalidDataError` with the path of everything that is wrong; values that JSON can't hold are reported first
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
