import { describe, expect, it } from "vitest";
import { importsOf, runtimeImportsOf, sourceFiles } from "./support/sourceFiles.js";

type Graph = ReadonlyMap<string, readonly string[]>;

const files = sourceFiles("src");
const imports: Graph = new Map(files.map((file) => [file.path, importsOf(file)]));
const runtime: Graph = new Map(files.map((file) => [file.path, runtimeImportsOf(file)]));

/** The room of a file: a folder of src, or a file that stands there by itself; a package is a room of its own. */
const roomOf = (path: string): string => (path.startsWith("src/") ? (path.split("/")[1] as string) : path);

/** Who may import whom, types included. */
const base = ["errors.ts", "model", "generated", "internal"];
const allowed: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": ["internal"],
  model: ["generated"],
  generated: ["model", "internal"],
  internal: ["errors.ts", "model", "generated"],
  lookup: base,
  catalog: base,
  statistics: base,
  provenance: base,
  clusters: [...base, "catalog"],
  matching: [...base, "catalog"],
  schema: [...base, "catalog", "zod/v4"],
  diff: ["model", "internal"],
  // the public functions, and what all folders share
  charts: ["index.ts", "internal"],
  entries: [...base, "lookup", "catalog", "clusters", "matching", "statistics", "provenance"],
  "index.ts": ["entries", "model", "generated", "lookup", "provenance"],
};

/** The imports of a room, or of all, that do not fit: as "from → to". */
function breaches(graph: Graph, room: string | undefined, fits: (to: string, from: string) => boolean): string[] {
  return [...graph]
    .filter(([from]) => room === undefined || roomOf(from) === room)
    .flatMap(([from, list]) => list.filter((to) => !fits(to, from)).map((to) => `${from} → ${to}`));
}

/** All that one file reaches, itself included. */
function reach(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  return reached;
}

describe("the import graph of src", () => {
  it("has no room that the rules do not name, and imports only files that there are, and zod", () => {
    expect([...new Set([...imports.keys()].map(roomOf))].sort()).toEqual(Object.keys(allowed).sort());
    expect(breaches(imports, undefined, (to) => imports.has(to) || to === "zod/v4")).toEqual([]);
    expect([...imports.values()].flat().length).toBeGreaterThan(200);
    expect([...runtime.values()].flat().length).toBeGreaterThan(100);
  });

  it.each(Object.entries(allowed))("lets %s import itself and %j", (room, others) => {
    expect(
      breaches(imports, room, (to) => [room, ...others].some((each) => each === roomOf(to) || each === to)),
    ).toEqual([]);
  });

  it("leaves nothing of model when it runs, and of a table only the freezing", () => {
    expect(breaches(runtime, "model", () => false)).toEqual([]);
    // these two only name what others hold
    const lists = ["src/generated/idLists.ts", "src/generated/index.ts"];
    const fits = (to: string, from: string) => to === "src/internal/deepFreeze.ts" || lists.includes(from);
    expect(breaches(runtime, "generated", fits)).toEqual([]);
  });

  it("has ids that import nothing, and a model that knows only ids and the type of the dataset", () => {
    expect(imports.get("src/generated/ids.ts")).toEqual([]);
    const known = ["src/generated/ids.ts", "src/generated/tables.ts"];
    expect(breaches(imports, "model", (to) => roomOf(to) === "model" || known.includes(to))).toEqual([]);
  });

  it("keeps a folder's helpers in the folder; those of the catalog serve clusters and matching too", () => {
    const mayUse = (owner: string, room: string) =>
      owner === room || (owner === "catalog" && ["clusters", "matching"].includes(room));
    // in these folders, whatever the topic entry doesn't export is a helper
    const published = new Set(imports.get("src/entries/clusters.ts"));
    const isPrivate = (path: string) =>
      /^src\/\w+\/internal\//.test(path) ||
      (["catalog", "clusters", "matching"].includes(roomOf(path)) && !published.has(path));
    expect(breaches(imports, undefined, (to, from) => !isPrivate(to) || mayUse(roomOf(to), roomOf(from)))).toEqual([]);
  });

  it("lets the schemas and the differences reach no table when they run, so that they are small", () => {
    const schema = [...reach(runtime, "src/schema/index.ts")];
    const diff = [...reach(runtime, "src/diff/index.ts")];
    expect([...schema, ...diff].filter((path) => roomOf(path) === "generated")).toEqual([]);
    expect(schema).toContain("zod/v4");
    expect(diff).not.toContain("zod/v4");
  });

  it("lets the main entry reach neither the schemas, nor other entries, nor zod", () => {
    const reached = [...reach(imports, "src/index.ts")].map(roomOf);
    expect(reached).toContain("generated");
    for (const room of ["schema", "diff", "charts", "zod/v4"]) expect(reached).not.toContain(room);
  });

  it("has no file that nobody imports, but the entries beside the main one", () => {
    const imported = new Set([...imports.values()].flat());
    const entries = ["src/charts/index.ts", "src/diff/index.ts", "src/schema/index.ts"];
    expect([...imports.keys()].filter((path) => !imported.has(path))).toEqual(entries);
  });
});

describe.each(["src", "scripts", "explorer"])("the import graph of %s", (folder) => {
  const all = sourceFiles(folder);
  const paths = new Set(all.map(({ path }) => path));
  const graph: Graph = new Map(
    all.map((file) => [file.path, importsOf(file).map((path) => (paths.has(`${path}x`) ? `${path}x` : path))]),
  );

  it("has no cycle, not even of types", () => {
    const links = [...graph.values()].flat().filter((path) => paths.has(path));
    expect(links.length).toBeGreaterThan(50);
    const inCycle = [...graph].filter(([path, list]) => list.some((next) => reach(graph, next).has(path)));
    expect(inCycle.map(([path]) => path)).toEqual([]);
  });
});

/** The folders of the explorer, and the file beside them that several share: each imports only from those before it. */
const layers = ["state", "texts", "Page.ts", "queries", "take", "map", "chart", "parts", "views"];

it("leads from a page of the explorer down to its state, and never back up", () => {
  const layerOf = (path: string) => layers.indexOf(path.split("/")[1]!);
  const files = sourceFiles("explorer");
  expect(layers.filter((_, layer) => !files.some(({ path }) => layerOf(path) === layer))).toEqual([]);
  const upwards = files
    .filter(({ path }) => layerOf(path) !== -1)
    .flatMap((file) => importsOf(file).map((to) => ({ from: file.path, to })))
    .filter(({ from, to }) => to.startsWith("explorer/") && !(layerOf(to) !== -1 && layerOf(to) <= layerOf(from)));
  expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});
