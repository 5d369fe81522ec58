import type { OpenDataset } from "../../src/model/OpenIds.js";

/** The texts about the dataset as a whole, the same in every format. */
export const about = {
  title: "Germany's medical technology clusters, their fields of activity and the figures of the industry",
  keywords: ["medtech", "medical technology", "germany", "clusters", "dataset", "statistics", "open data"],
  contributors: "The medtech-germany contributors",
  licence: {
    name: "MIT",
    path: "https://spdx.org/licenses/MIT.html",
    title: "MIT, for the code and for what of this compilation is ours to license; it grants no rights in the sources",
  },
  rights:
    "The data are facts, compiled from named sources and put into our own words and our own order. Every record names its " +
    "source, and every source tells what it says of its rights. The main source is a brochure of Germany Trade & Invest, " +
    "whose publisher reserves all rights.",
} as const;

/** Returns the two documents that the dataset is based on: the first two sources. */
export function mainSources({ sources }: OpenDataset): OpenDataset["sources"] {
  return sources.slice(0, 2);
}
