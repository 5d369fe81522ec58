import { readFileSync, statSync } from "node:fs";
import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import { dataset, indicators, sources, states, statistics } from "../../../src/index.js";
import { filesOf } from "../../support/dataCopy.js";

const SCHEMA = "https://schema.org/";
const DCAT = "http://www.w3.org/ns/dcat#";
const TERMS = "http://purl.org/dc/terms/";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const base = `https://cdn.jsdelivr.net/npm/medtech-germany@${dataset.version}/formats/`;
const document = JSON.parse(readFileSync("formats/dataset.jsonld", "utf8"));
const options = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`${url} would be fetched`)),
};

it("is the same file under a name that programs can import", () => {
  expect(readFileSync("formats/dataset.json", "utf8")).toBe(readFileSync("formats/dataset.jsonld", "utf8"));
});

describe("dataset.jsonld", () => {
  let triples: readonly string[];
  beforeAll(async () => {
    triples = (await jsonld.toRDF(document, { ...options, format: "application/n-quads" })).trim().split("\n");
  });
  const iri = (text: string) => `<${text}>`;
  const ask = (subject: string, predicate: string) =>
    triples
      .filter((line) => line.startsWith(`<${subject}> <${predicate}> `))
      .map((line) => line.split(" ").slice(2, -1).join(" "));
  const about = (predicate: string) => ask(`${base}dataset.jsonld`, predicate);
  /** Returns a property of the nodes that a property of the dataset refers to. */
  const through = (predicate: string, further: string) =>
    about(predicate).map((node) => {
      const found = triples.find((line) => line.startsWith(`${node} <${further}> `));
      return found === undefined
        ? undefined
        : JSON.parse(found.slice(`${node} <${further}> `.length, -2).replace(/\^\^<.*>$/, ""));
    });

  it("expands to one node of known properties without network access", async () => {
    const nodes = await jsonld.expand(document, options);
    expect(nodes).toHaveLength(1);
    const known =
      /^(?:@|https:\/\/schema\.org\/[a-z]\w+$|http:\/\/(?:www\.w3\.org\/ns\/dcat#|purl\.org\/dc\/terms\/)\w+$)/;
    expect(Object.keys(nodes[0]!).filter((key) => !known.test(key))).toEqual([]);
    expect(Object.keys(nodes[0]!).length).toBeGreaterThan(20);
  });

  it("is a dataset in terms of schema.org and DCAT, with version and digest", () => {
    expect(about(TYPE)).toEqual([iri(`${DCAT}Dataset`), iri(`${SCHEMA}Dataset`)]);
    expect(about(`${SCHEMA}version`)).toEqual([JSON.stringify(dataset.version)]);
    expect(about(`${DCAT}version`)).toEqual([JSON.stringify(dataset.version)]);
    expect(through(`${SCHEMA}identifier`, `${SCHEMA}value`)).toEqual([dataset.digest]);
  });

  it("lists every file of the tables at a URL with the version", () => {
    const files = [...filesOf("formats/data").keys()].map((name) => `${base}data/${name}`);
    expect(about(`${SCHEMA}distribution`).sort()).toEqual(files.map(iri).sort());
    expect(about(`${DCAT}distribution`).sort()).toEqual(files.map(iri).sort());
    for (const file of files) {
      const type = file.endsWith(".csv") ? "text/csv" : "application/json";
      const { size } = statSync(file.replace(base, "formats/"));
      expect(ask(file, TYPE)).toEqual([iri(`${DCAT}Distribution`), iri(`${SCHEMA}DataDownload`)]);
      expect(ask(file, `${SCHEMA}contentUrl`)).toEqual([iri(file)]);
      expect(ask(file, `${SCHEMA}encodingFormat`)).toEqual([`"${type}"`]);
      expect(ask(file, `${DCAT}mediaType`)).toEqual([iri(`https://www.iana.org/assignments/media-types/${type}`)]);
      expect(ask(file, `${DCAT}byteSize`)).toEqual([`"${size}"^^<${XSD}nonNegativeInteger>`]);
    }
  });

  it("lists every indicator with its unit", () => {
    expect(through(`${SCHEMA}variableMeasured`, `${SCHEMA}propertyID`).sort()).toEqual(
      indicators.map(({ id }) => id).sort(),
    );
    const units = through(`${SCHEMA}variableMeasured`, `${SCHEMA}unitText`).filter((unit) => unit !== undefined);
    expect(units.sort()).toEqual(indicators.flatMap(({ unit }) => unit ?? []).sort());
  });

  it("names the areas and the years that the statistics cover", () => {
    const areas = [...new Set(statistics.map(({ refArea }) => refArea))].sort();
    expect(through(`${SCHEMA}spatialCoverage`, `${SCHEMA}identifier`).sort()).toEqual(areas);
    const names = through(`${SCHEMA}spatialCoverage`, `${SCHEMA}name`) as string[];
    expect(names).toEqual(expect.arrayContaining(["Germany", ...states.map(({ name }) => name.en)]));
    // a new code needs its name in src/internal/words.ts
    expect(names.filter((name) => name.length < 4 || name.includes("DE-"))).toEqual([]);
    const years = statistics.flatMap(({ timePeriod }) =>
      timePeriod === undefined ? [] : Number(timePeriod.slice(0, 4)),
    );
    const [first, last] = [Math.min(...years), Math.max(...years)];
    expect(about(`${SCHEMA}temporalCoverage`)).toEqual([`"${first}/${last}"`]);
    expect(through(`${TERMS}temporal`, `${DCAT}startDate`)).toEqual([String(first)]);
    expect(through(`${TERMS}temporal`, `${DCAT}endDate`)).toEqual([String(last)]);
  });

  it("credits the documents and grants no rights in them", () => {
    const [credit] = about(`${SCHEMA}creditText`);
    for (const { title, publisher } of sources.slice(0, 2)) {
      expect(credit).toContain(title);
      expect(credit).toContain(publisher);
    }
    expect(credit).toContain(`${sources.length} documents`);
    expect(through(`${SCHEMA}isBasedOn`, `${SCHEMA}name`)).toEqual(sources.slice(0, 2).map(({ title }) => title));
    expect(through(`${SCHEMA}license`, `${SCHEMA}name`)).toEqual([expect.stringMatching(/no rights in the sources/)]);
    expect(about(`${TERMS}license`)).toEqual([iri("https://spdx.org/licenses/MIT.html")]);
    expect(about(`${TERMS}rights`)[0]).toMatch(/publisher reserves all rights/);
  });
});
