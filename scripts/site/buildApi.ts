import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, PageEvent, TypeDocReader } from "typedoc";
import { dressPage } from "./dressPage.js";
import { SiteTheme } from "./SiteTheme.js";

/** The one colour of the light theme for code that is too faint: that of comments. */
const FAINT = /#66707b/gi;

/**
 * Writes the pages of the API and the guides, as `typedoc.json` says, with the site's navigation.
 *
 * @throws when typedoc complains of anything
 */
export async function buildApi(out: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({ theme: "site", out }, [new TypeDocReader()]);
  app.renderer.defineTheme("site", SiteTheme);
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    if (page.contents?.startsWith("<!DOCTYPE")) page.contents = dressPage(page.contents);
  });
  const project = await app.convert();
  if (project !== undefined) {
    app.validate(project);
    await app.generateDocs(project, out);
  }
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error("typedoc complained, see above");
  }
  const css = join(out, "assets/highlight.css");
  writeFileSync(css, readFileSync(css, "utf8").replaceAll(FAINT, "#434d4a"));
}
