import { expect, it } from "vitest";
import { digestOf } from "../../../scripts/generate/datasetInfo.js";
import { readBaseline } from "../../../scripts/release/baseline.js";
import { ReleaseCheckError } from "../../../scripts/release/programs.js";
import { scratchFolder } from "../../support/scratchFolder.js";
import { tables } from "../../support/tables.js";

const package_ = (data: object, info: object) => ({
  name: "v1.0.0",
  folder: scratchFolder({
    "package.json": '{ "type": "module" }',
    "dist/index.js": [
      ...Object.entries({ ...data, dataset: info }).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      ),
      "export function ask() {}",
    ].join("\n"),
  }),
});
const info = (data: object, schemaVersion = 1) => ({ version: "1.0.0", schemaVersion, digest: digestOf(data) });

it("reads the tables of a package, whatever their names, and nothing else", async () => {
  const old = { places: [{ id: "a" }], redirects: {} };
  expect(await readBaseline(package_(old, info(old, 0)))).toMatchObject({
    version: "1.0.0",
    schemaVersion: 0,
    dataset: old,
  });
  expect((await readBaseline(package_(tables, info(tables)))).dataset).toEqual(tables);
});

it("reads the project itself", async () => {
  expect((await readBaseline({ name: "here", folder: process.cwd() })).dataset).toEqual(tables);
});

it.each([
  [
    "has a table that was changed",
    package_({ ...tables, states: [] }, info(tables)),
    /v1\.0\.0 is broken: invalid data:\n +clusters\[0\]\.states\.value\[0\]: expected an id of states/,
  ],
  [
    "has another digest",
    package_(tables, { ...info(tables), digest: "0" }),
    /is broken: its digest does not match its tables$/,
  ],
  [
    "is older and broken",
    package_({ clusters: [] }, info(tables, 0)),
    /its digest does not match its tables \(its schema version is 0, ours 1\)/,
  ],
  ["is newer", package_(tables, info(tables, 2)), /schema version 2, which is newer than ours, 1/],
  ["has no version", package_(tables, {}), /its dataset has no version/],
  ["isn't a module", { name: "x", folder: scratchFolder({ "dist/index.js": "export const" }) }, /x is broken: /],
  ["is empty", { name: "x", folder: scratchFolder() }, /x is not a release: it has neither/],
])("stops at a release that %s", async (_, release, reason) => {
  await expect(readBaseline(release)).rejects.toThrow(reason);
  await expect(readBaseline(release)).rejects.toBeInstanceOf(ReleaseCheckError);
});
