import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { about } from "./about.js";
import { coverage } from "./coverage.js";
import { mainSources } from "./mainSources.js";

const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: "text/csv", json: "application/json" };

/** The dataset in the words of schema.org and of DCAT; the context stands in the file, so that nothing has to be fetched. */
export function linkedData(files: ReadonlyMap<string, string>, dataset: OpenDataset, info: DatasetInfo): object {
  const { name, version, digest } = info;
  const { areas, years } = coverage(dataset);
  const base = `https://cdn.jsdelivr.net/npm/${name}@${version}/formats/`;
  const documents = mainSources(dataset).map(({ title, publisher }) => `“${title}” (${publisher})`);
  return {
    "@context": {
      "@base": base,
      "@vocab": "https://schema.org/",
      dcat: "http://www.w3.org/ns/dcat#",
      dcterms: "http://purl.org/dc/terms/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
      contentUrl: { "@type": "@id" },
      url: { "@type": "@id" },
      "dcat:startDate": { "@type": "xsd:gYear" },
      "dcat:endDate": { "@type": "xsd:gYear" },
      "dcat:byteSize": { "@type": "xsd:nonNegativeInteger" },
    },
    "@id": "dataset.jsonld",
    "@type": ["Dataset", "dcat:Dataset"],
    name: `${name}: ${about.title}`,
    description: `${about.title}. ${about.rights}`,
    alternateName: name,
    version,
    identifier: { "@type": "PropertyValue", propertyID: "SHA-256 of the canonical JSON of all tables", value: digest },
    url: `https://www.npmjs.com/package/${name}/v/${version}`,
    inLanguage: ["en", "de"],
    keywords: about.keywords,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: about.contributors },
    license: { "@type": "CreativeWork", name: about.licence.title, url: about.licence.path },
    creditText:
      `${about.contributors}: ${name} ${version}, compiled from ${dataset.sources.length} documents, ` +
      `first of all ${documents.join(" and ")}. Cite the source of each fact beside it: sources.json names them.`,
    isBasedOn: mainSources(dataset).map(({ title, publisher, published, edition, url }) => ({
      "@type": "CreativeWork",
      name: title,
      publisher: { "@type": "Organization", name: publisher },
      ...(published && { datePublished: published }),
      ...(edition && { version: edition }),
      ...(url && { url }),
    })),
    spatialCoverage: areas.map(({ code, name }) => ({ "@type": "Place", name, identifier: code })),
    ...(years && { temporalCoverage: `${years.first}/${years.last}` }),
    variableMeasured: dataset.indicators.map(({ id, name, unit, definition }) => ({
      "@type": "PropertyValue",
      propertyID: id,
      name: name.en,
      ...(unit && { unitText: unit }),
      ...(definition && { description: definition }),
    })),
    "dcterms:title": about.title,
    "dcterms:rights": about.rights,
    "dcterms:license": { "@id": about.licence.path },
    ...(years && {
      "dcterms:temporal": {
        "@type": "dcterms:PeriodOfTime",
        "dcat:startDate": years.first,
        "dcat:endDate": years.last,
      },
    }),
    "dcat:version": version,
    "dcat:distribution": [...files.keys()].map((file) => ({ "@id": `data/${file}` })),
    distribution: [...files].map(([file, content]) => distributionOf(file, content)),
  };
}

function distributionOf(file: string, content: string): object {
  const type = MEDIA_TYPES[file.split(".").at(-1)!]!;
  return {
    "@id": `data/${file}`,
    "@type": ["DataDownload", "dcat:Distribution"],
    name: file,
    encodingFormat: type,
    contentUrl: `data/${file}`,
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${type}` },
    "dcat:byteSize": String(Buffer.byteLength(content)),
  };
}
