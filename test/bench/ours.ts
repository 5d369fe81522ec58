import { type clusters, clustersByFocus, createCatalog, rankClusters } from "medtech-germany";
import type { Contender } from "./peers/contender.js";

const NAME = {
  name: "medtech-germany",
  how: "`clustersByFocus`; `rankClusters` with `limit: 10`, explanations included",
};

/** The package, with a custom catalog. */
export const ours: Contender = {
  ...NAME,
  load({ companies, areas }) {
    const catalog = createCatalog({ clusters: companies, focusAreas: areas.map((id) => ({ id })) });
    return {
      all: (wanted) => clustersByFocus(wanted, { catalog }),
      any: (wanted) => clustersByFocus(wanted, { match: "any", catalog }),
      rank: (wish) => rankClusters(wish, { limit: 10, catalog }).map(({ cluster }) => cluster),
    };
  },
};

type Area = (typeof clusters)[number]["focusAreas"][number];

/** The package, with its built-in data. */
export const oursBuiltIn: Contender = {
  ...NAME,
  load: () => ({
    all: (wanted) => clustersByFocus(wanted as readonly Area[]),
    any: (wanted) => clustersByFocus(wanted as readonly Area[], { match: "any" }),
    rank: (wish) => rankClusters(wish as Partial<Record<Area, number>>, { limit: 10 }).map(({ cluster }) => cluster),
  }),
};
