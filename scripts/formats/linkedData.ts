import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { about, mainSources } from "./about.js";

/** Returns the name of a reference area. */
export type AreaName = (refArea: string, language: "en") => string;

const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: "text/csv", json: "application/json" };

/** Describes the dataset in the terms of schema.org and DCAT. The context is part of the file, so nothing has to be fetched. */
export function linkedData(
  files: ReadonlyMap<string, string>,
  dataset: OpenDataset,
  { name, version, digest }: DatasetInfo,
  areaName: AreaName,
): object {
  const areas = [...new Set(dataset.statistics.map(({ refArea }) => refArea))].sort();
  const years = yearsOf(dataset);
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
    spatialCoverage: areas.map((code) => ({ "@type": "Place", name: areaName(code, "en"), identifier: code })),
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

/** Returns the first and the last year that statistics are about; undefined if no source states any. */
function yearsOf({ statistics }: OpenDataset): { readonly first: string; readonly last: string } | undefined {
  const years = statistics.flatMap(({ timePeriod }) => timePeriod?.slice(0, 4) ?? []).sort();
  return years.length === 0 ? undefined : { first: years[0]!, last: years.at(-1)! };
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
