import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { jsonFiles, modules } from "../support/entries.js";
import { consumerFile, ifConsumers } from "../support/ifConsumers.js";
import { newProject } from "../support/newProject.js";
import { root } from "../support/root.js";
import { type Outcome, run } from "../support/run.js";

const clean = { status: 0, stdout: "", stderr: "" };

const names = "{ clustersByFocus, createCatalog, isClusterId, matchScore, rankClusters }";
const use = `
  const found: readonly Cluster[] = clustersByFocus("robotics");
  const score: number = matchScore("medways", { robotics: 2, dental: 1 });
  const catalog = createCatalog({ focusAreas: [{ id: "x" }], clusters: [{ id: "a", name: "A", focusAreas: ["x"] }] });
  const own: "a" | undefined = rankClusters(["x"], { catalog })[0]?.cluster.id;
  const id: ClusterId | undefined = isClusterId("medways") ? "medways" : undefined;
  export const all = [found, score, own, id];
`;
const mistyped = `clustersByFocus("robotic");`;
const schemas = `
  import * as z from "zod";
  import { clusterSchema, parseDataset } from "medtech-germany/schema";
  export const name: string | undefined = parseDataset({}).clusters[0]?.name;
  export const areas: readonly string[] = z.object({ own: clusterSchema }).parse({}).own.focusAreas;
`;

/** A program that loads entries, and asks the main one. */
function program(specifiers: readonly string[], jsonSpecifiers: readonly string[], isCommonJs: boolean): string {
  const load = (name: string, specifier: string, attributes = "") =>
    isCommonJs ? `import ${name} = require("${specifier}");` : `import ${name} from "${specifier}"${attributes};`;
  return [
    `import type { Cluster, ClusterId } from "medtech-germany";`,
    ...specifiers.map((specifier, i) => load(isCommonJs ? `module${i}` : `* as module${i}`, specifier)),
    ...jsonSpecifiers.map((specifier, i) => load(`json${i}`, specifier, ' with { type: "json" }')),
    `export const loaded: object[] = [${[...specifiers.map((_, i) => `module${i}`), ...jsonSpecifiers.map((_, i) => `json${i}`)]}];`,
    `const ${names} = module0;${use}`,
  ].join("\n");
}

const resolutions = {
  nodenext: { module: "nodenext" },
  bundler: { module: "preserve", moduleResolution: "bundler" },
  node10: { module: "commonjs", moduleResolution: "node10" },
};
type Resolution = keyof typeof resolutions;

const installed = (name: string) => join(root, "node_modules", name);

/** The folder of each compiler, and the resolutions it has: 7.0 dropped node10. */
const compilers = {
  "5.4": { folder: consumerFile("typescript-5.4"), knows: ["nodenext", "bundler", "node10"] },
  "5.9": { folder: consumerFile("typescript-5.9"), knows: ["nodenext", "bundler", "node10"] },
  "6.0": { folder: installed("typescript"), knows: ["nodenext", "bundler", "node10"] },
  "7.0": { folder: installed("typescript-7.0"), knows: ["nodenext", "bundler"] },
} satisfies Record<string, { folder: string; knows: Resolution[] }>;
type Version = keyof typeof compilers;

/** Type-checks a project of a user, and by default the declarations of all packages with it. */
async function check(
  version: Version,
  resolution: Resolution,
  sources: Readonly<Record<string, string>>,
  extra: object = {},
): Promise<Outcome> {
  const compilerOptions = {
    ...{
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
    },
    ...{ target: "es2022", lib: ["es2022"], types: [], resolveJsonModule: true, noEmit: true },
    ...{ ...resolutions[resolution], ...(version === "6.0" && { ignoreDeprecations: "6.0" }), ...extra },
  };
  const tsconfig = JSON.stringify({ compilerOptions, files: Object.keys(sources) });
  const project = await newProject({ ...sources, "tsconfig.json": tsconfig }, ["zod"]);
  return run(process.execPath, [join(compilers[version].folder, "bin/tsc"), "-p", project], project);
}

interface Setup {
  readonly version: Version;
  readonly resolution: Resolution;
}

const versions: readonly Version[] = ["6.0", "7.0", ...ifConsumers(["5.4", "5.9"] as const)];
const matrix = versions.flatMap((version): Setup[] =>
  compilers[version].knows.map((resolution) => ({ version, resolution })),
);

// node10 reads no exports: it finds declarations through typesVersions, and JSON only where it stands
const jsonFor = (resolution: Resolution) =>
  resolution === "node10" ? [] : jsonFiles.map(({ specifier }) => specifier);
const specifiers = modules.filter(({ needsZod }) => !needsZod).map(({ specifier }) => specifier);
const everyEntry = modules
  .map(({ specifier }, i) => `import * as other${i} from "${specifier}"; other${i};\n`)
  .join("");

/** As ES module or as CommonJS, with a mistyped id that has to be refused. */
const source = (resolution: Resolution, isCommonJs: boolean) =>
  `${program(specifiers, jsonFor(resolution), isCommonJs)}// @ts-expect-error\n${mistyped}`;

const optionTypes = [
  ...["CatalogOption", "CoverOptions", "FocusOptions", "NearOptions", "RankOptions", "ScoreOptions", "SimilarOptions"],
  ...["CompareOptions", "FormatOptions", "SeriesOptions", "StatisticCriteria"],
]
  .map((name) => `main.${name}`)
  .concat(
    ["ChartOptions", "ClusterMapChartOptions", "ComparisonChartOptions", "FocusCountsChartOptions"].map(
      (name) => `charts.${name}`,
    ),
    ["FocusMatrixChartOptions", "RankingChartOptions", "SeriesChartOptions"].map((name) => `charts.${name}`),
    "NonNullable<Parameters<typeof main.cite>[1]>",
  );

it.concurrent.each(matrix.filter(({ resolution }) => resolution !== "nodenext"))(
  "TypeScript $version with module resolution $resolution takes every entry without a library, and refuses a mistyped id",
  async ({ version, resolution }) => {
    expect(await check(version, resolution, { "index.ts": source(resolution, false) })).toEqual(clean);
  },
);

/** zod's declarations name URL, which is of "dom"; all but the latest compiler take seconds to check them as well. */
const withZod = (version: Version) => ({
  lib: ["es2022", "dom"],
  skipLibCheck: version !== "7.0" && inject("consumers") === "",
});

it.concurrent.each(matrix.filter(({ resolution }) => resolution === "nodenext"))(
  "TypeScript $version with module resolution $resolution takes every entry as both kinds of modules, and schemas within the user's own",
  async ({ version, resolution }) => {
    const sources = {
      "esm.mts": source(resolution, false),
      "commonjs.cts": source(resolution, true),
      "schemas.mts": everyEntry + schemas,
    };
    expect(await check(version, resolution, sources, withZod(version))).toEqual(clean);
  },
);

it("schemas fit into the user's own with module resolution bundler", async () => {
  expect(await check("7.0", "bundler", { "index.mts": everyEntry + schemas }, withZod("7.0"))).toEqual(clean);
});

it("takes undefined for every option, criterion and weight, although exactOptionalPropertyTypes is on", async () => {
  const source = `
    import type * as main from "medtech-germany";
    import type * as charts from "medtech-germany/charts";
    import { createCatalog, minimalCovers, rankClusters } from "medtech-germany";
    type Undefined<O> = { readonly [P in keyof O]-?: undefined };
    function undefinedFor<O>(): Undefined<O> { return {} as Undefined<O>; }
    export const options: readonly [
      ${optionTypes.join(", ")}
    ] = [
      ${optionTypes.map((type) => `undefinedFor<${type}>()`).join(", ")}
    ];
    export function ask(limit?: number, among?: readonly main.Cluster[], dental?: number): readonly main.Match[] {
      minimalCovers(["dental"], { limit, among });
      const breakdown = { dimension: undefined, category: undefined };
      const totals: main.StatisticCriteria = { breakdown };
      const clusters = [{ id: "a", name: "A", focusAreas: [], aliases: undefined, states: undefined, seat: undefined }];
      createCatalog({ clusters, focusAreas: [] });
      return rankClusters({ robotics: 1, dental }, { limit, among }) ?? totals;
    }
  `;
  expect(await check("7.0", "bundler", { "index.ts": source }, withZod("7.0"))).toEqual(clean);
});

it("tells what is wrong with a mistyped id", async () => {
  const { stdout } = await check("6.0", "bundler", {
    "index.ts": `import { clustersByFocus } from "medtech-germany";\n${mistyped}`,
  });
  const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
  const message = /^index\.ts\(2,17\): error TS2345: Argument of type '"robotic"' is not/;
  expect(errors).toEqual([expect.stringMatching(message)]);
});
