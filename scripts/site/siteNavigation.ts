/**
 * The navigation of the site, for pages outside of the explorer.
 *
 * @param root - the way to the root of the site
 * @param api - the way to the pages of the API of the same version
 */
export function siteNavigation(root: string, api: string): string {
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
