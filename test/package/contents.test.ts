import { stat } from "node:fs/promises";
import { expect, inject, it } from "vitest";
import { run } from "../support/run.js";

it("holds what a user needs, and nothing else", async () => {
  const { stdout } = await run("tar", ["-tzf", inject("tarball")], inject("scratch"));
  const files = stdout.trim().split("\n");
  // names of shared files end in a hash of their content
  expect(files.map((name) => name.replace(/-[\w-]{8}\./, "-#.")).sort()).toEqual([
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
  ]);
});

it("is a small download", async () => {
  expect((await stat(inject("tarball"))).size).toBeLessThanOrEqual(222_000);
});
