import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, inject, it } from "vitest";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

/** What is written from the data for other tools, which the tests of scripts/formats hold against them. */
const formats = readdirSync(join(root, "formats"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));

const entries = ["charts", "clusters", "diff", "index", "schema", "statistics"];
const chunks = ["clusters", "core", "figures", "sources", "statistics-data"];

it("holds what a user needs, and nothing else", async () => {
  const { stdout } = await run("tar", ["-tzf", inject("tarball")], inject("scratch"));
  const files = stdout.trim().split("\n");
  const expected = [
    ...["LICENSE", "README.md", "changes.json", "package.json"],
    ...entries.flatMap((name) => ["cjs", "d.cts", "d.ts", "js"].map((extension) => `dist/${name}.${extension}`)),
    ...chunks.flatMap((name) => [`dist/chunks/${name}.cjs`, `dist/chunks/${name}.js`]),
    // tools that don't read `exports` find an entry through a folder
    ...entries.filter((name) => name !== "index").map((name) => `${name}/package.json`),
    ...formats,
  ];
  // declarations that entries share have a hash in their names
  const isShared = (name: string) => /^package\/dist\/\w+-[\w-]{8}\.d\.c?ts$/.test(name);
  expect(files.filter((name) => !isShared(name)).sort()).toEqual(expected.map((name) => `package/${name}`).sort());
});

it("has chunks that load no table of another group, so that a page pays only for its own", () => {
  const dist = join(inject("installed"), "node_modules/medtech-germany/dist");
  const loadedBy = (file: string) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/from '\.\/(?:chunks\/)?([\w-]+)\.js'/g)].map(
      ([, name]) => name,
    );
  expect(Object.fromEntries(chunks.map((name) => [name, loadedBy(`chunks/${name}.js`).sort()]))).toEqual({
    core: [],
    clusters: ["core"],
    "statistics-data": ["core"],
    sources: ["core", "statistics-data"],
    figures: ["core", "sources", "statistics-data"],
  });
  expect([...new Set(loadedBy("clusters.js"))].sort()).toEqual(["clusters", "core"]);
  expect([...new Set(loadedBy("index.js"))].sort()).toEqual([...chunks].sort());
});
