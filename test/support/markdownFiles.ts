import { readdirSync } from "node:fs";

/** The documentation in Markdown, relative to the root of the repository. */
export function markdownFiles(): string[] {
  return [".", "data", "docs"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => (folder === "." ? name : `${folder}/${name}`)),
  );
}
