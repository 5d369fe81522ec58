import { beforeAll, describe, expect, it } from "vitest";
import { newProject } from "../support/newProject.js";
import { run } from "../support/run.js";

const esm = `
  import * as medtech from "medtech-germany";
  import * as schema from "medtech-germany/schema";
`;
const commonjs = `
  const medtech = require("medtech-germany");
  const schema = require("medtech-germany/schema");
`;
const ask = `
  const { dataset, ...others } = medtech;
  const tables = Object.fromEntries(Object.entries(others).filter(([, value]) => typeof value === "object"));
  console.log(schema.parseDataset(JSON.parse(JSON.stringify(tables))).clusters.length);
  for (const refuse of [
    () => schema.parseDataset({}),
    () => schema.parseClusters([{ id: 1 }]),
    () => medtech.createCatalog({ focusAreas: [], clusters: [{ id: "a", name: "A", focusAreas: ["b"] }] }),
  ]) {
    try { refuse(); console.log("no error"); }
    catch (error) { console.log(error instanceof medtech.InvalidDataError, error.constructor === medtech.InvalidDataError); }
  }
`;

describe("with zod", () => {
  let project: string;
  beforeAll(async () => {
    project = await newProject({ "esm.mjs": esm + ask, "commonjs.cjs": commonjs + ask }, ["zod"]);
  });

  it.each(["esm.mjs", "commonjs.cjs"])(
    "parses the shipped tables, and throws the errors of the main entry (%s)",
    async (file) => {
      const { stdout, stderr } = await run(process.execPath, ["--no-experimental-require-module", file], project);
      expect(stderr).toBe("");
      expect(stdout.trim().split("\n")).toEqual(["17", "true true", "true true", "true true"]);
    },
  );
});

it.each([
  ["esm.mjs", esm],
  ["commonjs.cjs", commonjs],
])("names what is missing where there is no zod (%s)", async (file, content) => {
  const project = await newProject({ [file]: content });
  const { status, stderr } = await run(process.execPath, [file], project);
  expect(status).toBe(1);
  expect(stderr).toMatch(/Cannot find (package|module) 'zod(\/v4)?'/);
});
