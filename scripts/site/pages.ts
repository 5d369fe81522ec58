/** The path from `v/<version>/api/` to the root of the site. */
const TO_ROOT = "../../../";

/** Prepares a page of typedoc for the site: adds the navigation, and what screen readers and keyboards need. */
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

/** Removes the permalink of a collapsible heading, which would be a control inside another. */
function withoutPermalink(summary: string): string {
  return eachElement(summary, "a", (link) => (link.includes('class="tsd-anchor-icon"') ? "" : link));
}

/** Names a column without a heading, for screen readers. */
function named(heading: string): string {
  const isEmpty = heading.indexOf("></th>") === heading.indexOf(">");
  return isEmpty ? heading.replace("></th>", '><span class="unseen">What</span></th>') : heading;
}

/** Gives a heading that skips a level the next level, without changing how it looks. */
function levelled(html: string): string {
  let last = 0;
  return html.replaceAll(/<h([1-6])([ >])/g, (_, digit: string, after: string) => {
    const level = Number(digit);
    last = Math.min(level, last + 1);
    return last === level ? `<h${digit}${after}` : `<h${digit} aria-level="${last}"${after}`;
  });
}

/** Changes every element with a name; elements of that name must not be nested. */
export function eachElement(html: string, name: string, change: (element: string) => string): string {
  const end = `</${name}>`;
  const parts = html.split(end);
  const rest = parts.pop()!;
  const changed = parts.map((part) => {
    const start = part.lastIndexOf(`<${name}`);
    return start === -1 ? part + end : part.slice(0, start) + change(part.slice(start) + end);
  });
  return changed.join("") + rest;
}

/**
 * Returns the page that links to the documentation of each version, newest first.
 *
 * @param versions - the folders beside the page, except `latest`
 * @param css - path to the stylesheet of the explorer
 */
export function versionsPage(versions: readonly string[], css: string): string {
  const items = versions
    .toSorted((a, b) => b.localeCompare(a, "en", { numeric: true }))
    .map((version) => `<li><a href="${version}/api/index.html">${version}</a></li>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Versions – medtech-germany</title>
    <link rel="stylesheet" href="${css}" />
  </head>
  <body>
    <header class="header">${siteNavigation("../", "latest/api/")}</header>
    <main>
      <h1>Versions</h1>
      <p class="lead">The version of the package is the version of the dataset. The documentation of each stays where it is.</p>
      <ul class="versions">
        <li><a href="latest/api/index.html">The latest</a></li>
        ${items.join("\n        ")}
      </ul>
    </main>
  </body>
</html>
`;
}

/**
 * Returns the navigation of the site, for pages outside the explorer.
 *
 * @param root - path to the root of the site
 * @param api - path to the API pages of the same version
 */
function siteNavigation(root: string, api: string): string {
  const links = [
    ["Partners", `${root}index.html`],
    ["Map", `${root}index.html?view=map`],
    ["Matrix", `${root}index.html?view=matrix`],
    ["Figures", `${root}index.html?view=figures`],
    ["Documentation", `${api}index.html`],
    ["Where sources differ", `${api}documents/docs_figures.html`],
    ["Benchmarks", `${api}documents/docs_benchmarks.html`],
    ["Versions", `${root}v/index.html`],
  ] as const;
  const items = links.map(([name, href]) => `<li><a href="${href}">${name}</a></li>`);
  return `<nav class="site-navigation" aria-label="Site"><ul>${items.join("")}</ul></nav>`;
}
