import { siteNavigation } from "./siteNavigation.js";

/** From the pages of the API to the root of the site: `v/<version>/api/`. */
const TO_ROOT = "../../../";

/** Leads from a heading to itself; in a heading that folds, it would be a control inside of another. */
const PERMALINK = /<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g;

/**
 * A page of typedoc as the site shows it: with its navigation, and with what screen readers and keyboards need beyond what
 * typedoc gives.
 */
export function dressPage(html: string): string {
  const base = html.match(/data-base="([^"]*)"/)?.[1] ?? "./";
  return levelled(html)
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Contents">')
    .replaceAll('<aside class="tsd-sources">', '<aside class="tsd-sources" role="note">')
    .replaceAll(/<summary[\s\S]*?<\/summary>/g, (summary) => summary.replaceAll(PERMALINK, ""))
    .replace("<header class=", `${siteNavigation(base + TO_ROOT, base)}<header class=`)
    .replaceAll(/<th( [^>]*)?><\/th>/g, '<th$1><span class="unseen">What</span></th>')
    .replaceAll(/<(table|pre)>/g, '<$1 tabindex="0">')
    .replaceAll('<pre class="', '<pre tabindex="0" class="');
}

/** Headings that skip a level are told to stand one below the heading before them; they look as they did. */
function levelled(html: string): string {
  let last = 0;
  return html.replaceAll(/<h([1-6])([ >])/g, (_, digit: string, after: string) => {
    const level = Number(digit);
    last = Math.min(level, last + 1);
    return last === level ? `<h${digit}${after}` : `<h${digit} aria-level="${last}"${after}`;
  });
}
