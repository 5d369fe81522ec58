import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonFiles, modules } from "../support/entries.js";
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

/** Folder of each compiler, and what it knows; node10 went with 7.0. */
const compilers = {
  "5.4": { folder: "typescript-5.4", knows: ["nodenext", "bundler", "node10"] },
  "5.9": { folder: "typescript-5.9", knows: ["nodenext", "bundler", "node10"] },
  "6.0": { folder: "typescript", knows: ["nodenext", "bundler", "node10"] },
  "7.0": { folder: "typescript-7.0", knows: ["nodenext", "bundler"] },
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
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    ...{ target: "es2022", lib: ["es2022"], types: [], resolveJsonModule: true, noEmit: true },
    ...{ ...resolutions[resolution], ...(version === "6.0" && { ignoreDeprecations: "6.0" }), ...extra },
  };
  const tsconfig = JSON.stringify({ compilerOptions, files: Object.keys(sources) });
  const project = await newProject({ ...sources, "tsconfig.json": tsconfig }, ["zod"]);
  return run(
    process.execPath,
    [join(root, "node_modules", compilers[version].folder, "bin/tsc"), "-p", project],
    project,
  );
}

interface Setup {
  readonly version: Version;
  readonly resolution: Resolution;
}

const matrix = Object.entries(compilers).flatMap(([version, { knows }]): Setup[] =>
  knows.map((resolution) => ({ version: version as Version, resolution })),
);

it.concurrent.each(matrix)(
  "TypeScript $version with module resolution $resolution takes every entry without a library, and refuses a mistyped id",
  async ({ version, resolution }) => {
    const specifiers = modules.filter(({ needsZod }) => !needsZod).map(({ specifier }) => specifier);
    // node10 reads no exports: it finds declarations through typesVersions, and JSON only where it stands
    const json = resolution === "node10" ? [] : jsonFiles.map(({ specifier }) => specifier);
    const source = (isCommonJs: boolean) => `${program(specifiers, json, isCommonJs)}// @ts-expect-error\n${mistyped}`;
    const sources: Readonly<Record<string, string>> =
      resolution === "nodenext"
        ? { "esm.mts": source(false), "commonjs.cts": source(true) }
        : { "index.ts": source(false) };
    expect(await check(version, resolution, sources)).toEqual(clean);
  },
);

// to check the declarations of zod as well takes seconds: once for each compiler is enough, and wherever it is quick
const isThorough = ({ version, resolution }: Setup) => resolution === "nodenext" || version === "7.0";

it.concurrent.each(matrix.filter((setup) => isThorough(setup) || setup.version === "6.0"))(
  "TypeScript $version with module resolution $resolution lets schemas fit into the user's own",
  async ({ version, resolution }) => {
    // zod's declarations name URL, which is of "dom"
    const extra = { lib: ["es2022", "dom"], skipLibCheck: !isThorough({ version, resolution }) };
    const others = modules
      .map(({ specifier }, i) => `import * as other${i} from "${specifier}"; other${i};\n`)
      .join("");
    expect(await check(version, resolution, { "index.mts": others + schemas }, extra)).toEqual(clean);
  },
);

it("tells what is wrong with a mistyped id", async () => {
  const { stdout } = await check("6.0", "bundler", {
    "index.ts": `import { clustersByFocus } from "medtech-germany";\n${mistyped}`,
  });
  const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
  const message = /^index\.ts\(2,17\): error TS2345: Argument of type '"robotic"' is not/;
  expect(errors).toEqual([expect.stringMatching(message)]);
});
