import { type clusters, clustersByFocus, createCatalog, rankClusters } from "medtech-germany";
import type { Contender } from "../peers/Contender.js";

/** The package, with an own catalog. */
export const ours: Contender = {
  name: "medtech-germany",
  how: "`clustersByFocus`; `rankClusters` with `limit: 10`, reasons included",
  load({ companies, areas }) {
    const catalog = createCatalog({ clusters: companies, focusAreas: areas.map((id) => ({ id })) });
    return {
      all: (wanted) => clustersByFocus(wanted, { catalog }),
      any: (wanted) => clustersByFocus(wanted, { match: "any", catalog }),
      rank: (wish) => rankClusters(wish, { limit: 10, catalog }).map(({ cluster }) => cluster),
    };
  },
};

type ShippedId = (typeof clusters)[number]["focusAreas"][number];

/** The package, with the data that it ships. */
export const oursShipped: Contender = {
  name: "medtech-germany",
  how: "`clustersByFocus`; `rankClusters` with `limit: 10`, reasons included",
  load: () => ({
    all: (wanted) => clustersByFocus(wanted as readonly ShippedId[]),
    any: (wanted) => clustersByFocus(wanted as readonly ShippedId[], { match: "any" }),
    rank: (wish) =>
      rankClusters(wish as Partial<Record<ShippedId, number>>, { limit: 10 }).map(({ cluster }) => cluster),
  }),
};
