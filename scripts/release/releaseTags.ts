import { askGit } from "./askGit.js";
import { compareVersions } from "./versions.js";

/** The tags of releases that the present commit builds upon, latest first; none outside of a repository. */
export function releaseTags(packageName: string): readonly { readonly tag: string; readonly version: string }[] {
  const tags = askGit("tag", "--list", "--merged", "HEAD")?.split("\n") ?? [];
  return tags
    .flatMap((tag) => {
      const name = tag.startsWith(`${packageName}@`) ? tag.slice(packageName.length + 1) : tag.replace(/^v/, "");
      return name !== tag && /^\d+\.\d+\.\d+$/.test(name) ? [{ tag, version: name }] : [];
    })
    .sort((a, b) => compareVersions(b.version, a.version));
}
