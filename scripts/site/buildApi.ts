import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Application,
  DefaultTheme,
  type NavigationElement,
  PageEvent,
  type ProjectReflection,
  TypeDocReader,
} from "typedoc";
import { dressPage } from "./pages.js";

/** The theme of typedoc, with a navigation in which a collapsible entry is never a link too. */
class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return super.buildNavigation(project).map(unnested);
  }
}

/** Moves the link of a collapsible entry to a first child. */
function unnested({ path, children, ...element }: NavigationElement): NavigationElement {
  if (children === undefined) return { ...element, ...(path !== undefined && { path }) };
  const itself = path === undefined ? [] : [{ ...element, text: `About ${element.text}`, path }];
  return { ...element, children: [...itself, ...children.map(unnested)] };
}

/** The color of comments, which is too faint in the light theme for code. */
const FAINT = /#66707b/gi;

/**
 * Writes the pages of the API and the guides, as `typedoc.json` says, with the site's navigation.
 *
 * @throws if typedoc reports a warning or an error
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
