import { describe, expect, it } from "vitest";
import { clustersByState, clustersNear, createCatalog, findClusters, InvalidDataError } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

const cluster = { id: "a", name: "A", focusAreas: ["x"] };
const issues = (...clusters: readonly unknown[]) =>
  refusal(InvalidDataError, clusters, () => createCatalog({ clusters, focusAreas: [{ id: "x" }] } as never)).issues;

describe("createCatalog refuses", () => {
  keepsDataset();

  const latitude = "clusters[0].seat.value.latitude";
  const longitude = "clusters[0].seat.value.longitude";
  const north = "expected -90 to 90, got";
  const east = "expected -180 to 180, got";
  it.each<[string, unknown, ...[path: string, message: string][]]>([
    ["a seat that is null", null, [latitude, `${north} undefined`], [longitude, `${east} undefined`]],
    ["a city as seat", "Jena", [latitude, `${north} undefined`], [longitude, `${east} undefined`]],
    [
      "a seat without value",
      { latitude: 1, longitude: 1 },
      [latitude, `${north} undefined`],
      [longitude, `${east} undefined`],
    ],
    ["a value that is null", { value: null }, [latitude, `${north} undefined`], [longitude, `${east} undefined`]],
    ["a list as value", { value: [50, 10] }, [latitude, `${north} undefined`], [longitude, `${east} undefined`]],
    ["a latitude alone", { value: { latitude: 50 } }, [longitude, `${east} undefined`]],
    ["a longitude alone", { value: { longitude: 50 } }, [latitude, `${north} undefined`]],
    ["a latitude as text", { value: { latitude: "50", longitude: 10 } }, [latitude, `${north} "50"`]],
    [
      "NaN",
      { value: { latitude: Number.NaN, longitude: Number.NaN } },
      [latitude, `${north} NaN`],
      [longitude, `${east} NaN`],
    ],
    ["a latitude beyond the pole", { value: { latitude: 90.1, longitude: 10 } }, [latitude, `${north} 90.1`]],
    ["a longitude beyond the date line", { value: { latitude: 0, longitude: -180.1 } }, [longitude, `${east} -180.1`]],
    ["latitude and longitude in turn", { value: { latitude: 100, longitude: 50 } }, [latitude, `${north} 100`]],
    ["the infinite", { value: { latitude: 0, longitude: Number.NEGATIVE_INFINITY } }, [longitude, `${east} -Infinity`]],
  ])("%s", (_, seat, ...expected) => {
    expect(issues({ ...cluster, seat })).toEqual(expected.map(([path, message]) => ({ path, message })));
  });

  it.each<[string, object, string, string]>([
    ["text as aliases", { aliases: "Alpha" }, "clusters[0].aliases", 'expected an array, got "Alpha"'],
    ["aliases that are null", { aliases: null }, "clusters[0].aliases", "expected an array, got null"],
    ["an alias that is no text", { aliases: ["Alpha", 7] }, "clusters[0].aliases[1]", "expected text, got 7"],
    ["a hole among the aliases", { aliases: new Array(1) }, "clusters[0].aliases[0]", "expected text, got undefined"],
    ["a list as states", { states: ["DE-BY"] }, "clusters[0].states.value", "expected an array, got undefined"],
    ["text as states", { states: { value: "DE-BY" } }, "clusters[0].states.value", 'expected an array, got "DE-BY"'],
    [
      "a state that is no text",
      { states: { value: ["DE-BY", {}] } },
      "clusters[0].states.value[1]",
      "expected text, got (object)",
    ],
  ])("%s", (_, fields, path, message) => {
    expect(issues({ ...cluster, ...fields })).toEqual([{ path, message }]);
  });

  it("everything that is wrong at once, each with its path", () => {
    const wrong = {
      ...cluster,
      aliases: [1],
      states: { value: [2] },
      seat: { value: { latitude: 91, longitude: 181 } },
    };
    expect(
      issues({ ...cluster, id: "b" }, wrong, { ...wrong, id: "b", focusAreas: ["y"] }).map(({ path }) => path),
    ).toEqual([
      "clusters[1].aliases[0]",
      "clusters[1].states.value[0]",
      "clusters[1].seat.value.latitude",
      "clusters[1].seat.value.longitude",
      "clusters[2].id",
      "clusters[2].aliases[0]",
      "clusters[2].focusAreas[0]",
      "clusters[2].states.value[0]",
      "clusters[2].seat.value.latitude",
      "clusters[2].seat.value.longitude",
    ]);
  });

  const others = strangeValues.filter(([, value]) => value !== undefined);
  it.each(others)("%s as seat, as its value, as aliases and as states", (label, value) => {
    for (const fields of [
      { seat: value },
      { seat: { value } },
      { states: value },
      { states: { value } },
      { aliases: value },
    ]) {
      const isEmptyList =
        label === "an empty list" && ("aliases" in fields || ("states" in fields && fields.states !== value));
      if (isEmptyList) createCatalog({ clusters: [{ ...cluster, ...(fields as object) }], focusAreas: [{ id: "x" }] });
      else expect(issues({ ...cluster, ...fields })[0]?.path).toMatch(/^clusters\[0\]/);
    }
  });
});

describe("createCatalog takes", () => {
  it("the ends of the globe, and no seat, aliases or states at all", () => {
    const ends = [
      [90, 180],
      [-90, -180],
      [0, -0],
    ] as const;
    const clusters = ends.map(([latitude, longitude], i) => ({
      ...cluster,
      id: `${i}`,
      seat: { value: { latitude, longitude } },
    }));
    const none = { ...cluster, seat: undefined, aliases: undefined, states: undefined };
    const catalog = createCatalog({ clusters: [...clusters, none], focusAreas: [{ id: "x" }] });
    expect(clustersNear({ latitude: 0, longitude: 0 }, { catalog })).toHaveLength(3);
    expect(findClusters("a", { catalog })).toHaveLength(4);
  });

  it("a state for one that a cluster names twice, and every name that it has", () => {
    const [a, b] = [
      {
        id: "a",
        name: "Alpha",
        aliases: ["Erste", "Prima"],
        focusAreas: [],
        states: { value: ["DE-BY", "DE-BE", "DE-BY"] },
      },
      { id: "b", name: "Beta", focusAreas: [], states: { value: ["DE-BY", "DE-BE", "DE-BY"] } },
    ] as const;
    const catalog = createCatalog({ focusAreas: [], clusters: [a, b] });
    expect(clustersByState("DE-BY", { catalog })).toEqual([a, b]);
    expect(clustersByState("DE-BE", { catalog })).toEqual([a, b]);
    for (const name of ["Alpha", "Erste", "Prima"]) expect(findClusters(name, { catalog })).toEqual([a]);
  });
});
