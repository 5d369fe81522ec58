import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { run } from "../support/run.js";

it("brings no other package along: zod is the user's choice", async () => {
  const packages = await readdir(join(inject("installed"), "node_modules"));
  expect(packages.filter((name) => !name.startsWith("."))).toEqual(["medtech-germany"]);
});

it("has no dependencies and runs nothing at installation", async () => {
  const file = join(inject("installed"), "node_modules/medtech-germany/package.json");
  const { dependencies, scripts } = JSON.parse(await readFile(file, "utf8"));
  expect(dependencies).toBeUndefined();
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});

it.each([
  "data/statistics.csv",
  "data/statistics.json",
  "json-schema/statistics.json",
  "datapackage.json",
  "dataset.json",
  "dataset.jsonld",
  "formats/data/statistics.csv",
  "formats/dataset.jsonld",
])("lets a program find %s by name", async (file) => {
  const folder = await realpath(join(inject("installed"), "node_modules/medtech-germany"));
  const print = `console.log(require.resolve("medtech-germany/${file}"))`;
  const { stdout } = await run(process.execPath, ["-e", print], inject("installed"));
  expect(stdout.trim()).toBe(join(folder, "formats", file.replace("formats/", "")));
});

it("recognizes the errors of its CommonJS copy in ES modules, and the other way round", async () => {
  const program = `
    import { createRequire } from "node:module";
    import * as esm from "medtech-germany";
    const cjs = createRequire(import.meta.url)("medtech-germany");
    const thrown = (call) => { try { call(); } catch (error) { return error; } };
    const errors = [thrown(() => cjs.getCluster("x")), thrown(() => esm.getCluster("x"))];
    console.log(errors.map((error) => [esm, cjs].map((copy) => error instanceof copy.UnknownIdError)).join());
  `;
  const args = ["--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, args, inject("installed"));
  expect(stdout.trim()).toBe("true,true,true,true");
});
