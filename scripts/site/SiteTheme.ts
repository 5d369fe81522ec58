import { DefaultTheme, type NavigationElement, type ProjectReflection } from "typedoc";

/** The theme of typedoc, with a navigation in which nothing that folds is a link at the same time. */
export class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return super.buildNavigation(project).map(unnested);
  }
}

/** An entry that folds; where it led itself, its first child leads now. */
function unnested({ path, children, ...element }: NavigationElement): NavigationElement {
  if (children === undefined) return { ...element, ...(path !== undefined && { path }) };
  const itself = path === undefined ? [] : [{ ...element, text: `About ${element.text}`, path }];
  return { ...element, children: [...itself, ...children.map(unnested)] };
}
