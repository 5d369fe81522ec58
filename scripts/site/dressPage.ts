import { eachElement } from "./eachElement.js";
import { siteNavigation } from "./siteNavigation.js";

/** From the pages of the API to the root of the site: `v/<version>/api/`. */
const TO_ROOT = "../../../";

/**
 * A page of typedoc as the site shows it: with its navigation, and with what screen readers and keyboards need beyond what
 * typedoc gives.
 */
export function dressPage(html: string): string {
  const base = html.match(/data-base="([^"]*)"/)?.[1] ?? "./";
  const still = eachElement(levelled(html), "summary", withoutPermalink);
  return eachElement(still, "th", named)
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Contents">')
    .replaceAll('<aside class="tsd-sources">', '<aside class="tsd-sources" role="note">')
    .replace("<header class=", `${siteNavigation(base + TO_ROOT, base)}<header class=`)
    .replaceAll(/<(table|pre)>/g, '<$1 tabindex="0">')
    .replaceAll('<pre class="', '<pre tabindex="0" class="');
}

/** A heading that folds, without the link that leads to itself: it would be a control inside of another. */
function withoutPermalink(summary: string): string {
  return eachElement(summary, "a", (link) => (link.includes('class="tsd-anchor-icon"') ? "" : link));
}

/** A heading of a column, with a name for those who do not see that it has none. */
function named(heading: string): string {
  const isEmpty = heading.indexOf("></th>") === heading.indexOf(">");
  return isEmpty ? heading.replace("></th>", '><span class="unseen">What</span></th>') : heading;
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
