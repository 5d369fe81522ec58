import type { SourceId } from "../generated/ids.js";

/** A document that facts were read from. */
export interface Source {
  readonly id: SourceId;
  /** The title as the document prints it, or, where only an excerpt was seen, a description of it. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** Day, month or year of publication (ISO 8601), where the document states it. */
  readonly published?: string;
  /** The edition or issue, as the document prints it. */
  readonly edition?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** ISO 639-1 code. */
  readonly language: string;
  /** What sort of document it is. */
  readonly kind: "brochure" | "news-item" | "press-release" | "web-page" | "standard" | "report" | "dataset";
  /** What the document says of its rights, or that it says nothing. Facts are compiled from it; no text is copied. */
  readonly rights: string;
  /** How much of it we read: the whole text, an excerpt, or a copy of its table elsewhere. */
  readonly consulted: "full-text" | "excerpt" | "table-copy";
  /** What a reader should know, such as how it was read. */
  readonly note?: string;
}
