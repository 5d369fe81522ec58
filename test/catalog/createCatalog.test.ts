import { describe, expect, it } from "vitest";
import {
  clusters,
  clustersByFocus,
  clustersByState,
  clustersNear,
  complementarity,
  createCatalog,
  explainMatch,
  findClusters,
  focusAreas,
  focusCounts,
  focusMatrix,
  InvalidDataError,
  matchScore,
  minimalCovers,
  rankClusters,
  similarClusters,
  similarity,
  specialization,
  UnknownIdError,
} from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { snapshot } from "../support/snapshot.js";
import { strangeLists } from "../support/strangeLists.js";
import { strangeValues } from "../support/strangeValues.js";

keepsDataset();

describe("createCatalog", () => {
  it("of the built-in tables answers as the built-in dataset does", () => {
    const catalog = createCatalog({ clusters, focusAreas });
    for (const { id } of focusAreas) {
      expect(clustersByFocus(id, { catalog })).toEqual(clustersByFocus(id));
      expect(rankClusters([id, "dental"], { catalog, rarity: true })).toEqual(
        rankClusters([id, "dental"], { rarity: true }),
      );
    }
    expect(clustersByState("DE-BW", { catalog })).toEqual(clustersByState("DE-BW"));
    expect(findClusters("Medical", { catalog })).toEqual(findClusters("Medical"));
    const jena = { latitude: 50.92722, longitude: 11.58611 };
    expect(clustersNear(jena, { catalog })).toEqual(clustersNear(jena));
  });

  it("extends the built-in dataset", () => {
    const catalog = createCatalog({
      focusAreas: [...focusAreas, { id: "nanomedicine" }],
      clusters: [...clusters, { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics", "nanomedicine"] }],
    });
    expect(rankClusters({ nanomedicine: 1 }, { catalog, limit: 1 })[0]?.cluster.name).toBe("bioPmed");
    expect(clustersByFocus("diagnostics", { catalog })).toHaveLength(18);
    expect(clustersByFocus("diagnostics")).toHaveLength(17);
  });

  it("is frozen, as its two lists are, while the caller's objects stay as they were", () => {
    const own = [{ id: "a", name: "A", focusAreas: ["x"], tags: ["kept"] }];
    const areas = [{ id: "x", note: { kept: true } }];
    const before = snapshot([own, areas]);
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    expect(Object.isFrozen(catalog)).toBe(true);
    expect(Object.isFrozen(catalog.clusters)).toBe(true);
    expect(Object.isFrozen(catalog.focusAreas)).toBe(true);
    expect(catalog.clusters[0]).toBe(own[0]);
    expect(catalog.focusAreas[0]).toBe(areas[0]);
    expect(catalog.clusters).not.toBe(own);
    expect(snapshot([own, areas])).toBe(before);
  });

  it("gives the same answers whatever the caller does to the records afterwards", () => {
    const cluster = { id: "a", name: "A", focusAreas: ["x"], states: { value: ["DE-BY"] } };
    const own = [cluster];
    const areas = [{ id: "x" }, { id: "y" }];
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    cluster.id = "b";
    cluster.focusAreas = ["y"];
    cluster.states.value.push("DE-BE");
    own.length = 0;
    areas.reverse();
    expect(clustersByFocus("x", { catalog })).toEqual([cluster]);
    expect(clustersByFocus("y", { catalog })).toEqual([]);
    expect(clustersByState("DE-BE", { catalog })).toEqual([]);
    expect(matchScore("a", ["x"], { catalog })).toBe(1);
    expect(explainMatch("a", ["x"], { catalog }).cluster).toBe(cluster);
  });

  it("reads each field of a record once, and none that it does not need", () => {
    const read: string[] = [];
    const watched = <T extends object>(record: T): T =>
      new Proxy(record, {
        get(target, field, receiver) {
          read.push(String(field));
          return Reflect.get(target, field, receiver);
        },
      });
    const seat = { value: { latitude: 49, longitude: 11 } };
    const cluster = { id: "a", name: "A", focusAreas: ["x"], states: { value: ["DE-BY"] }, seat, secret: 1 };
    const catalog = createCatalog({ clusters: [watched(cluster)], focusAreas: [watched({ id: "x", secret: 1 })] });
    rankClusters(["x"], { catalog, rarity: true, focusPenalty: 1 });
    clustersByFocus("x", { catalog });
    clustersByState("DE-BY", { catalog });
    clustersNear({ latitude: 49, longitude: 11 }, { catalog });
    findClusters("a", { catalog });
    expect(read.sort()).toEqual(["aliases", "focusAreas", "id", "id", "name", "seat", "states"]);
  });

  it("takes the retired id of an area for its successor, and lists an area once that stands twice", () => {
    const catalog = createCatalog({
      focusAreas: [{ id: "dental" }, { id: "ophthalmology" }],
      clusters: [{ id: "a", name: "A", focusAreas: ["ophthalmal", "ophthalmology", "ophthalmal"] }],
    });
    expect(clustersByFocus("ophthalmology", { catalog })).toHaveLength(1);
    expect(matchScore("a", ["ophthalmology"], { catalog, focusPenalty: 1 })).toBe(1);
  });

  it("takes a retired id for itself where the catalog uses it for an area of its own", () => {
    const catalog = createCatalog({
      focusAreas: [{ id: "ophthalmology" }, { id: "ophthalmal" }],
      clusters: [{ id: "a", name: "A", focusAreas: ["ophthalmal"] }],
    });
    expect(clustersByFocus("ophthalmal", { catalog })).toHaveLength(1);
    expect(clustersByFocus("ophthalmology", { catalog })).toHaveLength(0);
  });

  it("answers rightly beyond 32 clusters and 32 areas, where a word of bits ends", () => {
    const areas = Array.from({ length: 97 }, (_, i) => ({ id: `area-${i}` }));
    // cluster c lists area a where a is a multiple of c + 1
    const own = Array.from({ length: 66 }, (_, c) => ({
      id: `cluster-${c}`,
      name: "",
      focusAreas: areas.filter((_, a) => a % (c + 1) === 0).map(({ id }) => id),
    }));
    const catalog = createCatalog({ clusters: own, focusAreas: areas });
    for (const area of [0, 1, 30, 31, 32, 33, 62, 63, 64, 65, 95, 96]) {
      const expected = own.filter((_, c) => area % (c + 1) === 0);
      expect(clustersByFocus(`area-${area}`, { catalog })).toEqual(expected);
    }
    expect(matchScore("cluster-31", ["area-31", "area-32", "area-64", "area-96"], { catalog })).toBe(0.75);
  });

  it("may be empty", () => {
    const catalog = createCatalog({ clusters: [], focusAreas: [{ id: "x" }] });
    expect(rankClusters(["x"], { catalog, rarity: true })).toEqual([]);
    expect(clustersByState("DE-BY", { catalog })).toEqual([]);
  });
});

describe("createCatalog, whatever the ids", () => {
  /** Ids that an object has without having been given them, that look like numbers, or that no program would print well. */
  const strange = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "length",
    "0",
    "-1",
    " ",
    "a,b",
    "\ud800",
    "ä\n",
  ];
  const focusAreas = [...strange, "plain"].map((id) => ({ id }));

  /** Two clusters: the one named like the area lists it, and "other" lists the plain one. */
  const catalogFor = (id: string) =>
    createCatalog({
      clusters: [
        { id, name: id, focusAreas: [id], states: { value: [id] } },
        { id: "other", name: "Other", focusAreas: ["plain"] },
      ],
      focusAreas,
    });

  it.each(strange)("takes %j as the id of an area, a cluster and a region like any other", (id) => {
    const catalog = catalogFor(id);
    const [named, other] = catalog.clusters;
    const request = Object.fromEntries([
      [id, 3],
      ["plain", 1],
    ]);
    expect(clustersByFocus(id, { catalog })).toEqual([named]);
    expect(clustersByState(id, { catalog })).toEqual([named]);
    expect(findClusters(id, { catalog })).toContain(named);
    expect(focusCounts([id], { catalog }).filter(({ count }) => count > 0)).toEqual([{ focusArea: id, count: 1 }]);
    expect(focusMatrix({ catalog }).cells[0]).toEqual(focusAreas.map((area) => area.id === id));
    expect(matchScore(id, [id, "plain"], { catalog })).toBe(1 / 2);
    expect(matchScore(id, request, { catalog })).toBe(3 / 4);
    expect(explainMatch(id, request, { catalog }).matched).toEqual([{ focusArea: id, weight: 3 }]);
    expect(rankClusters(request, { catalog, among: ["other", id] }).map(({ cluster }) => cluster)).toEqual([
      named,
      other,
    ]);
    expect(rankClusters(request, { catalog, rarity: true, focusPenalty: 1 })[0]?.score).toBe(3 / 4);
    expect(minimalCovers(request, { catalog }).covers).toEqual([[named, other]]);
    expect(minimalCovers(request, { catalog, among: ["other"] }).uncoverable).toEqual([id]);
    expect(similarity(id, "other", { catalog })).toBe(0);
    expect(similarClusters("other", { catalog })).toEqual([{ cluster: named, similarity: 0 }]);
    expect(complementarity(id, "other", request, { catalog })).toBe(1 / 4);
    expect(specialization(id, id, { catalog })).toBe(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("names the place of an unknown area, however ordinary a word it is to an object", () => {
    for (const id of ["__proto__", "constructor", "robotic"]) {
      const clusters = [
        { id: "a", name: "A", focusAreas: ["x"] },
        { id: "b", name: "B", focusAreas: ["x", id] },
      ];
      const error = refusal(InvalidDataError, clusters, () =>
        createCatalog({ clusters, focusAreas: [{ id: "x" }] } as never),
      );
      expect(error.issues).toEqual([{ path: "clusters[1].focusAreas[1]", message: `unknown focus area "${id}"` }]);
    }
  });

  it("refuses a second cluster of one id, whatever the id, and names its place", () => {
    for (const id of ["a", "__proto__", "constructor"]) {
      const clusters = [id, "b", id].map((each) => ({ id: each, name: each, focusAreas: [] }));
      const error = refusal(InvalidDataError, clusters, () => createCatalog({ clusters, focusAreas: [] }));
      expect(error.issues).toEqual([{ path: "clusters[2].id", message: `"${id}" stands twice` }]);
    }
  });
});

describe("createCatalog refuses", () => {
  const area = { id: "x" };
  const cluster = { id: "a", name: "A", focusAreas: ["x"] };
  const issues = (clusters: unknown, focusAreas: unknown) =>
    refusal(InvalidDataError, [clusters, focusAreas], () => createCatalog({ clusters, focusAreas } as never)).issues;

  it.each<[string, unknown, unknown, string, string]>([
    [
      "an unknown area",
      [{ ...cluster, focusAreas: ["x", "y"] }],
      [area],
      "clusters[0].focusAreas[1]",
      'unknown focus area "y"',
    ],
    ["an id that stands twice", [cluster, { ...cluster }], [area], "clusters[1].id", '"a" stands twice'],
    ["an area that stands twice", [cluster], [area, area], "focusAreas[1].id", '"x" stands twice'],
    ["a missing id", [{ ...cluster, id: undefined }], [area], "clusters[0].id", "expected an id, got undefined"],
    ["an empty id", [{ ...cluster, id: "" }], [area], "clusters[0].id", 'expected an id, got ""'],
    ["a number as id", [{ ...cluster, id: 5 }], [area], "clusters[0].id", "expected an id, got 5"],
    ["a missing name", [{ ...cluster, name: undefined }], [area], "clusters[0].name", "expected a name, got undefined"],
    [
      "a missing list",
      [{ ...cluster, focusAreas: undefined }],
      [area],
      "clusters[0].focusAreas",
      "expected an array, got undefined",
    ],
    ["text as list", [{ ...cluster, focusAreas: "x" }], [area], "clusters[0].focusAreas", 'expected an array, got "x"'],
    [
      "a number as area",
      [{ ...cluster, focusAreas: [5] }],
      [area],
      "clusters[0].focusAreas[0]",
      "expected text, got 5",
    ],
    [
      "a hole in a list",
      [{ ...cluster, focusAreas: new Array(1) }],
      [area],
      "clusters[0].focusAreas[0]",
      "expected text, got undefined",
    ],
    [
      "__proto__ as area",
      [{ ...cluster, focusAreas: ["__proto__"] }],
      [area],
      "clusters[0].focusAreas[0]",
      'unknown focus area "__proto__"',
    ],
    [
      "states that are null",
      [{ ...cluster, states: null }],
      [area],
      "clusters[0].states.value",
      "expected an array, got undefined",
    ],
    [
      "a state that is no text",
      [{ ...cluster, states: { value: [null] } }],
      [area],
      "clusters[0].states.value[0]",
      "expected text, got null",
    ],
    ["clusters that are no list", {}, [area], "clusters", "expected an array, got (object)"],
    ["areas that are missing", [], undefined, "focusAreas", "expected an array, got undefined"],
    [
      "a hole among the clusters",
      Object.assign(new Array(2), { 1: cluster }),
      [area],
      "clusters[0]",
      "expected a record, got undefined",
    ],
    ["null as cluster", [null], [area], "clusters[0]", "expected a record, got null"],
    ["a text as cluster", ["a"], [area], "clusters[0]", 'expected a record, got "a"'],
  ])("%s", (_, clusters, focusAreas, path, message) => {
    expect(issues(clusters, focusAreas)).toEqual([{ path, message }]);
  });

  it("everything that is wrong at once, each with its path", () => {
    const clusters = [{ id: "a", name: 1, focusAreas: ["y", "x", "z"] }, null, { id: "a", name: "A", focusAreas: [] }];
    const error = refusal(InvalidDataError, clusters, () =>
      createCatalog({ clusters, focusAreas: [area, { id: 7 }] } as never),
    );
    expect(error.issues.map(({ path }) => path).sort()).toEqual([
      "clusters[0].focusAreas[0]",
      "clusters[0].focusAreas[2]",
      "clusters[0].name",
      "clusters[1]",
      "clusters[2].id",
      "focusAreas[1].id",
    ]);
    for (const { path, message } of error.issues) expect(error.message).toContain(`${path}: ${message}`);
  });

  it("no more than the first thousand, so that absurd input ends", () => {
    expect(issues(new Array(2 ** 32 - 1), [area])).toHaveLength(1000);
    expect(issues(new Array(5000).fill({ id: "", name: 1 }), [area])).toHaveLength(1000);
    const { message } = refusal(InvalidDataError, [], () =>
      createCatalog({ clusters: new Array(5000), focusAreas: [] } as never),
    );
    expect(message.split("\n")).toHaveLength(12);
    expect(message).toContain("… and 990 more");
  });

  it("a record whose property throws, and goes on with the next", () => {
    const broken = {
      id: "a",
      get name(): never {
        throw new TypeError("the caller's own code ran");
      },
    };
    const found = issues([broken, { ...cluster, name: 5 }], [area]);
    expect(found).toEqual([
      { path: "clusters[0]", message: "cannot be read: a property throws" },
      { path: "clusters[1].id", message: '"a" stands twice' },
      { path: "clusters[1].name", message: "expected a name, got 5" },
    ]);
  });

  it.each(strangeLists)("%s as the areas of a cluster", (_, focusAreas) => {
    expect(issues([{ ...cluster, focusAreas }], [area])[0]?.path).toMatch(/^clusters\[0\]/);
  });

  describe("whatever is no list of records:", () => {
    const others = strangeValues.filter(([label]) => label !== "an empty list");
    it.each(others)("%s", (label, value) => {
      const place = label === "a list in a list" ? "[0].id" : "";
      expect(issues(value, [area])[0]?.path).toBe(`clusters${place}`);
      expect(issues([], value)[0]?.path).toBe(`focusAreas${place}`);
    });
  });

  describe("whatever is no record:", () => {
    it.each(strangeValues)("%s", (_, value) => {
      expect(issues([value], [area])[0]?.path).toMatch(/^clusters\[0\]/);
      expect(issues([cluster], [value])[0]?.path).toMatch(/^focusAreas\[0\]|^clusters\[0\]/);
    });
  });
});

describe("createCatalog refuses of a cluster", () => {
  const cluster = { id: "a", name: "A", focusAreas: ["x"] };
  const issues = (...clusters: readonly unknown[]) =>
    refusal(InvalidDataError, clusters, () => createCatalog({ clusters, focusAreas: [{ id: "x" }] } as never)).issues;

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

describe("createCatalog refuses what cannot be read:", () => {
  const cluster = { id: "a", name: "A", focusAreas: ["x"] };
  const UNREADABLE = "cannot be read: a property throws";
  const refused = (data: unknown) => refusal(InvalidDataError, data, () => createCatalog(data as never)).issues;
  const issues = (...clusters: readonly unknown[]) => refused({ clusters, focusAreas: [{ id: "x" }] });
  const fails = (): never => {
    throw new TypeError("the caller's own code ran");
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
  revokeList();

  it.each<[string, () => object]>([
    [
      "a seat that throws",
      () => ({
        get seat() {
          return fails();
        },
      }),
    ],
    [
      "the value of a seat that throws",
      () => ({
        seat: {
          get value() {
            return fails();
          },
        },
      }),
    ],
    [
      "a latitude that throws",
      () => ({
        seat: {
          value: {
            get latitude() {
              return fails();
            },
            longitude: 0,
          },
        },
      }),
    ],
    [
      "a longitude that throws",
      () => ({
        seat: {
          value: {
            latitude: 0,
            get longitude() {
              return fails();
            },
          },
        },
      }),
    ],
    [
      "aliases that throw",
      () => ({
        get aliases() {
          return fails();
        },
      }),
    ],
    ["an alias that throws", () => ({ aliases: Object.defineProperty([], 0, { get: fails, enumerable: true }) })],
    [
      "states that throw",
      () => ({
        get states() {
          return fails();
        },
      }),
    ],
    ["a revoked seat", () => ({ seat: revoked })],
    ["the revoked value of a seat", () => ({ seat: { value: revoked } })],
    ["revoked aliases", () => ({ aliases: revokedList })],
    ["revoked states", () => ({ states: { value: revokedList } })],
    ["revoked areas", () => ({ focusAreas: revokedList })],
  ])("a record with %s, and goes on with the next", (_, fields) => {
    const record = Object.defineProperties(
      {},
      { ...Object.getOwnPropertyDescriptors(cluster), ...Object.getOwnPropertyDescriptors(fields()) },
    );
    expect(issues(record, { ...cluster, id: 5 })).toEqual([
      { path: "clusters[0]", message: UNREADABLE },
      { path: "clusters[1].id", message: "expected an id, got 5" },
    ]);
  });

  it("a revoked record", () => {
    expect(issues(revoked)).toEqual([{ path: "clusters[0]", message: UNREADABLE }]);
  });

  it("lists that cannot be read, and properties that throw instead of giving one", () => {
    const interrupted = Object.defineProperty([cluster], 1, { get: fails, enumerable: true });
    for (const list of [revokedList, interrupted, new Proxy([cluster], { get: fails })]) {
      expect(refused({ clusters: list, focusAreas: [{ id: "x" }] })).toEqual([
        { path: "clusters", message: UNREADABLE },
      ]);
    }
    expect(refused({ clusters: [{ id: 5, name: "A", focusAreas: [] }], focusAreas: revokedList })).toEqual([
      { path: "focusAreas", message: UNREADABLE },
      { path: "clusters[0].id", message: "expected an id, got 5" },
    ]);
    const throwing = Object.defineProperty({ focusAreas: [] }, "clusters", { get: fails, enumerable: true });
    expect(refused(throwing)).toEqual([{ path: "clusters", message: UNREADABLE }]);
    expect(refused(revoked)).toEqual([
      { path: "focusAreas", message: UNREADABLE },
      { path: "clusters", message: UNREADABLE },
    ]);
  });

  it.each(strangeValues)("data that is no object with lists: %s", (_, data) => {
    expect(refused(data).every(({ path }) => ["", "focusAreas", "clusters"].includes(path))).toBe(true);
  });

  it("data that is no object at all, and tells what it got", () => {
    for (const [data, got] of [
      [null, "null"],
      [undefined, "undefined"],
      [5, "5"],
      ["clusters", '"clusters"'],
      [() => 5, "(function)"],
    ]) {
      const message = `expected an object with focusAreas and clusters, got ${got}`;
      expect(refused(data)).toEqual([{ path: "", message }]);
    }
  });

  it("a record whose property throws an error of ours, and passes on what an error of ours says that a property throws", () => {
    const record = {
      ...cluster,
      get seat(): never {
        throw new UnknownIdError("city", "Atlantis");
      },
    };
    expect(issues(record)).toEqual([{ path: "clusters[0]", message: 'unknown city "Atlantis"' }]);
  });
});

describe("createCatalog takes", () => {
  const cluster = { id: "a", name: "A", focusAreas: ["x"] };

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
