import { expect, it } from "vitest";
import { createCatalog, rankClusters } from "../../src/index.js";
import { randomCatalog } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";

it.each([2048, 2047, 2049])("ranks %i clusters, parted 32 at a time, as if one by one", (count) => {
  const data = randomCatalog(seededRandom(count), count, 20);
  const catalog = createCatalog(data);
  const wanted = { "area-0": 2, "area-7": 1, "area-19": 3 };
  const all = rankClusters(wanted, { catalog });
  expect(all).toHaveLength(count);
  expect(rankClusters(wanted, { catalog, limit: 10 })).toEqual(all.slice(0, 10));
});
