import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as main from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { snapshot } from "../support/snapshot.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const catalogOf = (fields: object) =>
  main.createCatalog({ clusters: [{ id: "a", name: "A", focusAreas: [], ...fields }], focusAreas: [] });

/** The questions about covers, likeness, places and names, each with one of its arguments left open. */
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  "clustersNear(point)": main.clustersNear,
  "clustersNear, a latitude": (latitude) => main.clustersNear({ latitude, longitude: 0 }),
  "clustersNear, a longitude": (longitude) => main.clustersNear({ latitude: 0, longitude }),
  "clustersNear(point, options)": (options) => main.clustersNear({ latitude: 0, longitude: 0 }, options),
  "clustersNear, withinKm": (withinKm) => main.clustersNear({ latitude: 0, longitude: 0 }, { withinKm }),
  "clustersNear, limit": (limit) => main.clustersNear({ latitude: 0, longitude: 0 }, { limit }),
  "findClusters(text)": main.findClusters,
  "findClusters(text, options)": (options) => main.findClusters("a", options),
  "focusCounts(selection)": main.focusCounts,
  "focusCounts(selection, options)": (options) => main.focusCounts([], options),
  "focusMatrix(options)": main.focusMatrix,
  "minimalCovers(wanted)": main.minimalCovers,
  "minimalCovers(wanted, options)": (options) => main.minimalCovers(["dental"], options),
  "minimalCovers, among": (among) => main.minimalCovers(["dental"], { among }),
  "minimalCovers, limit": (limit) => main.minimalCovers(["dental"], { limit }),
  "similarity(a)": (a) => main.similarity(a, "medways"),
  "similarity(a, b)": (b) => main.similarity("medways", b),
  "similarity(a, b, options)": (options) => main.similarity("medways", "optonet", options),
  "similarClusters(cluster)": (of) => main.similarClusters(of),
  "similarClusters(cluster, options)": (options) => main.similarClusters("medways", options),
  "similarClusters, limit": (limit) => main.similarClusters("medways", { limit }),
  "complementarity(a)": (a) => main.complementarity(a, "medways", ["dental"]),
  "complementarity(a, b)": (b) => main.complementarity("medways", b, ["dental"]),
  "complementarity(a, b, wanted)": (wanted) => main.complementarity("medways", "optonet", wanted),
  "complementarity(a, b, wanted, options)": (options) =>
    main.complementarity("medways", "optonet", ["dental"], options),
  "specialization(cluster)": (of) => main.specialization(of, "dental"),
  "specialization(cluster, focusArea)": (area) => main.specialization("medways", area),
  "specialization(cluster, focusArea, options)": (options) => main.specialization("medways", "dental", options),
  "createCatalog, a seat": (seat) => catalogOf({ seat }),
  "createCatalog, the value of a seat": (value) => catalogOf({ seat: { value } }),
  "createCatalog, a latitude": (latitude) => catalogOf({ seat: { value: { latitude, longitude: 0 } } }),
  "createCatalog, aliases": (aliases) => catalogOf({ aliases }),
  "createCatalog, states": (states) => catalogOf({ states }),
};

describe("whatever is passed", () => {
  keepsDataset();

  it.each(Object.entries(calls))("%s answers or throws a DatasetError, and leaves it as it was", (_, call) => {
    fc.assert(
      fc.property(anything, (value) => {
        const before = snapshot(value);
        try {
          call(value as never);
        } catch (error) {
          expect(error).toBeInstanceOf(main.DatasetError);
        }
        expect(snapshot(value)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});
