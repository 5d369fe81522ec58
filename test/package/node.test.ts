import { beforeAll, expect, it } from "vitest";
import { newProject } from "../support/newProject.js";
import { run } from "../support/run.js";

const ask = `
  console.log(JSON.stringify({
    names: medtech.clustersByFocus("hearing-aids").map((cluster) => cluster.name),
    figure: medtech.findStats({ source: "spectronet-2025", indicator: "companies" })[0].value,
    exports: Object.keys(medtech).sort(),
  }));
`;

let project: string;
beforeAll(async () => {
  project = await newProject({
    "esm.mjs": `import * as medtech from "medtech-germany"; ${ask}`,
    "commonjs.cjs": `const medtech = require("medtech-germany"); ${ask}`,
    "dynamic.cjs": `import("medtech-germany").then((medtech) => { ${ask} });`,
    "version.cjs": `console.log(require("medtech-germany/package.json").name)`,
  });
});

async function answer(...args: string[]): Promise<unknown> {
  const { stdout, stderr } = await run(process.execPath, args, project);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

it.each([
  ["import", ["esm.mjs"]],
  ["require", ["commonjs.cjs"]],
  ["require where Node cannot require ES modules", ["--no-experimental-require-module", "commonjs.cjs"]],
  ["import() in CommonJS", ["--no-experimental-require-module", "dynamic.cjs"]],
])("answers after %s", async (_, args) => {
  expect(await answer(...args)).toMatchObject({
    names: ["biosaxony", "Medizin.NRW", "microTEC Südwest"],
    figure: 1510,
  });
});

it("offers the same names to both module systems", async () => {
  expect(await answer("commonjs.cjs")).toEqual(await answer("esm.mjs"));
});

it("lets tools read its package.json", async () => {
  expect((await run(process.execPath, ["version.cjs"], project)).stdout).toBe("medtech-germany\n");
});
