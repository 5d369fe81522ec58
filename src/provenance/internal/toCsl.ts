import type { Source } from "../../model/Source.js";
import type { CslItem } from "../CslItem.js";

const TYPES: Readonly<Record<Source["kind"], CslItem["type"]>> = {
  brochure: "pamphlet",
  dataset: "dataset",
  "news-item": "article-newspaper",
  "press-release": "webpage",
  report: "report",
  standard: "standard",
  "web-page": "webpage",
};

export function toCsl({ id, kind, title, publisher, published, edition, url, language }: Source): CslItem {
  return {
    id,
    type: TYPES[kind],
    title,
    // a document without an author is its publisher's
    author: [{ literal: publisher }],
    publisher,
    ...(published !== undefined && { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(edition !== undefined && { edition }),
    ...(kind === "press-release" && { genre: "Press release" }),
    ...(url !== undefined && { URL: url }),
    language,
  };
}
