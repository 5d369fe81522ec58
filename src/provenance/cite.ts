import { InvalidArgumentError } from "../errors.js";
import type { RetiredSourceId, SourceId } from "../generated/ids.js";
import { sources } from "../generated/sources.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { hasOwn, readOptions } from "../internal/untrusted.js";
import type { Source } from "../model/Source.js";
import { toBibtex } from "./bibtex.js";

/** A document as CSL-JSON describes it: what reference managers and citation processors read. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "dataset" | "pamphlet" | "report" | "standard" | "webpage";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  /** Year, month and day, as far as the document states them. */
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly edition?: string;
  readonly genre?: string;
  readonly URL?: string;
  readonly language: string;
}

/** The format of a citation: for readers, for LaTeX, or for reference managers. */
export type CitationStyle = "text" | "bibtex" | "csl-json";

const STYLES = {
  text: ({ publisher, title, edition, published, url }: Source) =>
    [`${publisher}: ${title}`, edition, published, url].filter(Boolean).join(". "),
  bibtex: toBibtex,
  "csl-json": toCsl,
};

/**
 * Cites a source.
 *
 * The citation is of the document that we read. It may be a copy, or report figures of others: see a statistic's
 * `attributedTo`. Documents are cited under their publisher, since none names a person as its author.
 *
 * @param source - a source; a retired id that moved is followed
 * @param options - `style`: `"text"` for one line (default), `"bibtex"` for an entry, `"csl-json"` for an object that
 *   citeproc, Zotero and pandoc read
 * @returns text, or an object for `"csl-json"`; a date or an address that the source doesn't state is left out
 * @throws {@link UnknownIdError} if there is no such source, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} if there is no such style
 * @example
 * ```ts
 * cite("gtai-2024");
 * // => "Germany Trade & Invest: Medical Technology Clusters in Germany. Issue 2025/2026, order number 20854-3. 2024-10"
 * cite("gtai-2024", { style: "bibtex" }).split("\n")[0]; // => "@misc{gtai-2024,"
 * cite("gtai-2024", { style: "csl-json" }).issued; // => { "date-parts": [[2024, 10]] }
 * ```
 */
export function cite(
  source: SourceId | RetiredSourceId,
  options?: { readonly style?: Exclude<CitationStyle, "csl-json"> | undefined },
): string;
export function cite(source: SourceId | RetiredSourceId, options: { readonly style: "csl-json" }): CslItem;
export function cite(
  source: SourceId | RetiredSourceId,
  options?: { readonly style?: CitationStyle | undefined },
): string | CslItem;
export function cite(
  source: SourceId | RetiredSourceId,
  options?: { readonly style?: CitationStyle | undefined },
): string | CslItem {
  const style = readOptions(options, ({ style = "text" }) => style);
  if (typeof style !== "string" || !hasOwn(STYLES, style)) {
    throw new InvalidArgumentError("style", `expected "text", "bibtex" or "csl-json", got ${describe(style)}`);
  }
  return STYLES[style](lookUp("source", sources, source));
}

const TYPES: Readonly<Record<Source["kind"], CslItem["type"]>> = {
  brochure: "pamphlet",
  dataset: "dataset",
  "news-item": "article-newspaper",
  "press-release": "webpage",
  report: "report",
  standard: "standard",
  "web-page": "webpage",
};

function toCsl({ id, kind, title, publisher, published, edition, url, language }: Source): CslItem {
  return {
    id,
    type: TYPES[kind],
    title,
    // cited under its publisher
    author: [{ literal: publisher }],
    publisher,
    ...(published !== undefined && { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(edition !== undefined && { edition }),
    ...(kind === "press-release" && { genre: "Press release" }),
    ...(url !== undefined && { URL: url }),
    language,
  };
}
