import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesOfSource } from "../support/examples/examplesOfSource.js";
import { exportsOf } from "../support/examples/exportsOf.js";
import { fencedBlocks } from "../support/examples/fencedBlocks.js";
import { runExamples } from "../support/examples/runExamples.js";
import { markdownFiles } from "../support/markdownFiles.js";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`);
const inSource = sources.flatMap(examplesOfSource);
const inGuides = markdownFiles()
  .filter((file) => file === "README.md" || file.startsWith("docs/"))
  .flatMap((file) => fencedBlocks(readFileSync(file, "utf8")).map((block) => ({ file, ...block })));
const exports = exportsOf({
  "medtech-germany": "dist/index.d.ts",
  "medtech-germany/schema": "dist/schema.d.ts",
  "medtech-germany/diff": "dist/diff.d.ts",
  "medtech-germany/charts": "dist/charts.d.ts",
});
const outcomes = runExamples(".tmp/examples", [...inSource, ...inGuides], exports);

describe("examples of the documentation, against the built package", () => {
  it.each(outcomes.map((outcome) => [`${outcome.example.file}:${outcome.example.line}`, outcome] as const))(
    "%s compiles, runs and yields what it claims",
    (_, { compileErrors, failure }) => {
      expect({ compileErrors, failure }).toEqual({ compileErrors: [], failure: null });
    },
  );

  it.each(exports.filter(({ kind }) => kind === "function"))(
    "$name has an example that claims something",
    ({ name }) => {
      expect(outcomes.some(({ example, claims }) => example.of === name && claims > 0)).toBe(true);
    },
  );

  it("no block of the source is overlooked", () => {
    const written = sources.flatMap((file) => readFileSync(file, "utf8").match(/^ *\* ```ts$/gm) ?? []);
    expect(inSource).toHaveLength(written.length);
  });
});
