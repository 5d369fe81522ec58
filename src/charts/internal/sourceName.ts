import { getSource, type SourceId } from "../../index.js";

/** The publisher of a document, and the year of it or of its edition, where it states one. */
export function sourceName(source: SourceId): string {
  const { publisher, published, edition } = getSource(source);
  const year = published?.slice(0, 4) ?? edition?.match(/^\d{4}(?:\/\d{4})?$/)?.[0];
  return year === undefined ? publisher : `${publisher} (${year})`;
}
