import { readdirSync } from "node:fs";

/** Returns the Markdown files of the documentation, relative to the root of the repository. */
export function markdownFiles(): string[] {
  return [".", "data", "docs"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => (folder === "." ? name : `${folder}/${name}`)),
  );
}
