import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newProject } from "../support/newProject.js";
import { root } from "../support/root.js";
import { type Outcome, run } from "../support/run.js";

const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
const clean = { status: 0, stdout: "", stderr: "" };

const use = `
  const found: readonly Cluster[] = clustersByFocus("robotics");
  const score: number = matchScore("medways", { robotics: 2, dental: 1 });
  const catalog = createCatalog({ focusAreas: [{ id: "x" }], clusters: [{ id: "a", name: "A", focusAreas: ["x"] }] });
  const own: "a" | undefined = rankClusters(["x"], { catalog })[0]?.cluster.id;
  const id: ClusterId | undefined = isClusterId("medways") ? "medways" : undefined;
  export const all = [found, score, own, id];`;
const esm = `
  import { clustersByFocus, createCatalog, isClusterId, matchScore, rankClusters } from "medtech-germany";
  import type { Cluster, ClusterId } from "medtech-germany";${use}`;
const commonjs = `
  import medtech = require("medtech-germany");
  import type { Cluster, ClusterId } from "medtech-germany";
  const { clustersByFocus, createCatalog, isClusterId, matchScore, rankClusters } = medtech;${use}`;
const schemas = `
  import * as z from "zod";
  import { clusterSchema, parseDataset } from "medtech-germany/schema";
  export const name: string | undefined = parseDataset({}).clusters[0]?.name;
  export const areas: readonly string[] = z.object({ own: clusterSchema }).parse({}).own.focusAreas;`;
const mistyped = `import { clustersByFocus } from "medtech-germany";\nclustersByFocus("robotic");\n`;

describe.each([
  { resolution: "nodenext", options: { module: "nodenext" }, files: ["commonjs.cts", "esm.mts"] },
  { resolution: "bundler", options: { module: "preserve", moduleResolution: "bundler" }, files: ["index.ts"] },
  {
    resolution: "node10",
    options: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
    files: ["index.ts"],
  },
])("with module resolution $resolution", ({ resolution, options, files }) => {
  /** Type-checks a project of these files, and by default the declarations of all packages with them. */
  async function check(content: (file: string) => string, extra?: object, packages?: string[]): Promise<Outcome> {
    const library = { target: "es2022", lib: ["es2022"], types: [], skipLibCheck: false };
    const compilerOptions = { ...options, ...strict, ...library, ...extra, noEmit: true };
    const tsconfig = JSON.stringify({ compilerOptions, files });
    const sources = Object.fromEntries(files.map((file) => [file, content(file)]));
    const project = await newProject({ ...sources, "tsconfig.json": tsconfig }, packages);
    return run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], project);
  }

  it("compiles under strict, with no library but the language's own", async () => {
    expect(await check((file) => (file.endsWith(".cts") ? commonjs : esm))).toEqual(clean);
  });

  it("has schemas that fit into the user's own", async () => {
    // zod's declarations name URL, which is of "dom"; to check all of them takes long, and once is enough
    const extra = { lib: ["es2022", "dom"], skipLibCheck: resolution !== "nodenext" };
    expect(await check(() => schemas, extra, ["zod"])).toEqual(clean);
  });

  it("refuses a mistyped id", async () => {
    const { status, stdout } = await check(() => mistyped);
    expect(status).not.toBe(0);
    const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
    expect(errors).toEqual(
      files.map((file) =>
        expect.stringMatching(`^${file}\\(2,17\\): error TS2345: Argument of type '"robotic"' is not`),
      ),
    );
  });
});
