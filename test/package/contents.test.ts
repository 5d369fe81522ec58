import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, inject, it } from "vitest";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

/** What is written from the data for other tools, which the tests of scripts/formats hold against them. */
const formats = readdirSync(join(root, "formats"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));

it("holds what a user needs, and nothing else", async () => {
  const { stdout } = await run("tar", ["-tzf", inject("tarball")], inject("scratch"));
  const files = stdout.trim().split("\n");
  // names of shared files end in a hash of their content
  const plain = files.map((name) => name.replace(/(?<=^package\/dist\/.*)-[\w-]{8}\./, "-#."));
  const expected = [
    "package/LICENSE",
    "package/README.md",
    "package/changes.json",
    "package/dist/Catalog-#.d.cts",
    "package/dist/Catalog-#.d.ts",
    "package/dist/Dataset-#.d.cts",
    "package/dist/Dataset-#.d.ts",
    "package/dist/OpenIds-#.d.cts",
    "package/dist/OpenIds-#.d.ts",
    "package/dist/Statistic-#.d.cts",
    "package/dist/Statistic-#.d.ts",
    "package/dist/charts.cjs",
    "package/dist/charts.d.cts",
    "package/dist/charts.d.ts",
    "package/dist/charts.js",
    "package/dist/diff.cjs",
    "package/dist/diff.d.cts",
    "package/dist/diff.d.ts",
    "package/dist/diff.js",
    "package/dist/index.cjs",
    "package/dist/index.d.cts",
    "package/dist/index.d.ts",
    "package/dist/index.js",
    "package/dist/schema.cjs",
    "package/dist/schema.d.cts",
    "package/dist/schema.d.ts",
    "package/dist/schema.js",
    "package/dist/series-#.d.cts",
    "package/dist/series-#.d.ts",
    "package/package.json",
    ...formats.map((name) => `package/${name}`),
  ];
  expect(plain.sort()).toEqual(expected.sort());
});
