import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

/** What is written from the data for other tools, which the tests of scripts/formats hold against them. */
const formats = readdirSync(join(root, "formats"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));

const entries = ["charts", "clusters", "diff", "index", "schema", "statistics"];
const chunks = ["clusters", "core", "figures", "shared", "sources", "statistics-data"];

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
  const isShared = (name: string) => /^package\/dist\/\w+(?:\.d)?-[\w-]{8}\.d\.c?ts$/.test(name);
  expect(files.filter((name) => !isShared(name)).sort()).toEqual(expected.map((name) => `package/${name}`).sort());
});

describe("a program", () => {
  const dist = join(inject("installed"), "node_modules/medtech-germany/dist");
  const importedBy = (file: string) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/(?:from |require\()'(\.[^']+)'/g)].map(([, path]) =>
      join(dirname(file), path!),
    );
  const loadedBy = (entry: string) => {
    const files = new Set([entry]);
    for (const file of files) for (const imported of importedBy(file)) files.add(imported);
    return [...files];
  };

  it.each(["js", "cjs"])("that imports an entry loads no table of another group (.%s)", (extension) => {
    const namesOf = (files: readonly string[]) =>
      [...new Set(files.map((file) => basename(file, `.${extension}`)))].sort();
    const imported = chunks.map((name) => [name, namesOf(importedBy(`chunks/${name}.${extension}`))]);
    expect(Object.fromEntries(imported)).toEqual({
      core: [],
      clusters: ["core"],
      shared: ["core"],
      "statistics-data": ["core"],
      sources: ["core", "statistics-data"],
      figures: ["core", "shared", "sources", "statistics-data"],
    });
    expect(namesOf(loadedBy(`clusters.${extension}`))).toEqual(["clusters", "core"]);
    expect(namesOf(importedBy(`index.${extension}`))).toEqual(chunks);
  });

  it.each(["js", "cjs"])("loads few files when it starts (.%s)", (extension) => {
    expect(loadedBy(`clusters.${extension}`)).toHaveLength(3);
    expect(loadedBy(`index.${extension}`)).toHaveLength(7);
  });
});
