import { InvalidArgumentError } from "../errors.js";
import type { RetiredSourceId, SourceId } from "../generated/ids.js";
import { sources } from "../generated/sources.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { readOptions } from "../internal/untrusted.js";
import type { Source } from "../model/Source.js";
import type { CslItem } from "./CslItem.js";
import { toBibtex } from "./internal/toBibtex.js";
import { toCsl } from "./internal/toCsl.js";

/** For whom a document is cited: a reader, LaTeX, or a reference manager. */
export type CitationStyle = "text" | "bibtex" | "csl-json";

const STYLES = {
  text: ({ publisher, title, edition, published, url }: Source) =>
    [`${publisher}: ${title}`, edition, published, url].filter(Boolean).join(". "),
  bibtex: toBibtex,
  "csl-json": toCsl,
};

/**
 * A reference to a source.
 *
 * It cites the document that was read, which may be a copy or an account of the one that a figure comes from: `attributedTo` of
 * a figure names whom the document credits. A document without a person as its author is cited under its publisher.
 *
 * @param source - id of a source; a retired id that moved is followed
 * @param options - `style`: `"text"` (default), one line for readers; `"bibtex"`, an entry; `"csl-json"`, an object as
 *   citeproc, Zotero and pandoc read it
 * @returns text, or for `"csl-json"` an object; what the source does not state (a date, an address) is left out
 * @throws {@link UnknownIdError} when there is no such source, with the nearest ids as suggestions
 * @throws {@link InvalidArgumentError} when there is no such style
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
  options?: { readonly style?: Exclude<CitationStyle, "csl-json"> },
): string;
export function cite(source: SourceId | RetiredSourceId, options: { readonly style: "csl-json" }): CslItem;
export function cite(
  source: SourceId | RetiredSourceId,
  options?: { readonly style?: CitationStyle },
): string | CslItem;
export function cite(
  source: SourceId | RetiredSourceId,
  options?: { readonly style?: CitationStyle },
): string | CslItem {
  const style = readOptions(options, ({ style = "text" }) => style);
  if (typeof style !== "string" || !Object.hasOwn(STYLES, style)) {
    throw new InvalidArgumentError("style", `expected "text", "bibtex" or "csl-json", got ${describe(style)}`);
  }
  return STYLES[style](lookUp("source", sources, source));
}
