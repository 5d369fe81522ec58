import { expect, it } from "vitest";
import { digestOf } from "../../../scripts/generate/datasetInfo.js";
import { readBaseline } from "../../../scripts/release/readBaseline.js";
import { Stop } from "../../../scripts/release/Stop.js";
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

it("reads the tables of a package, whatever they are, and nothing else", async () => {
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
    /is broken: its tables do not have its digest$/,
  ],
  [
    "is older and broken",
    package_({ clusters: [] }, info(tables, 0)),
    /its tables do not have its digest \(its schema version is 0, ours 1\)/,
  ],
  ["is newer", package_(tables, info(tables, 2)), /schema version 2, which is newer than ours, 1/],
  ["tells no version", package_(tables, {}), /does not tell the version/],
  ["is no module", { name: "x", folder: scratchFolder({ "dist/index.js": "export const" }) }, /x is broken: /],
  ["is empty", { name: "x", folder: scratchFolder() }, /x is no release: it has neither/],
])("stops at a release that %s", async (_, release, reason) => {
  await expect(readBaseline(release)).rejects.toThrow(reason);
  await expect(readBaseline(release)).rejects.toBeInstanceOf(Stop);
});
