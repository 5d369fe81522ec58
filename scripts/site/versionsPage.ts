import { siteNavigation } from "./siteNavigation.js";

/**
 * The page that leads to the documentation of each version, newest first.
 *
 * @param versions - the folders beside the page, without that of the latest
 * @param css - the way to the stylesheet of the explorer
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
