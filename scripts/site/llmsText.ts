import { readFileSync } from "node:fs";

/** Guides by what they are for; a page that is not named is listed last. */
const FIRST = ["README.md", "docs/getting-started.md", "docs/matching.md", "docs/covers.md", "docs/data-model.md"];

/**
 * A table of contents for programs that read text (llmstxt.org): each guide with its title and its first sentence.
 *
 * @param files - Markdown files, below the root of the project
 * @param folder - where the site keeps them
 */
export function llmsText(files: readonly string[], folder: string): string {
  const order = (file: string) => (FIRST.includes(file) ? FIRST.indexOf(file) : FIRST.length);
  const lines = files.toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1)).map((file) => lineOf(file, folder));
  const { description } = JSON.parse(readFileSync("package.json", "utf8")) as { description: string };
  return `# medtech-germany

> ${description}

An npm package without dependencies: \`npm install medtech-germany\`. Every figure keeps the words with which its source
qualifies it, and names that source; figures of two sources are never averaged.

## Guides

${lines.join("\n")}

## Pages

- [The explorer](index.html): clusters by field, on a map and in a matrix, and figures side by side
- [The API](v/latest/api/index.html): every function, type and table
`;
}

function lineOf(file: string, folder: string): string {
  const text = readFileSync(file, "utf8").replace(/^<!--[\s\S]*?-->\s*/, "");
  const title = text.match(/^# (.+)$/m)![1]!;
  const paragraph = text
    .replace(/^# .+$/m, "")
    .trim()
    .split("\n\n")[0]!
    .replaceAll("\n", " ");
  const plain = paragraph.replaceAll(/\[([^[\]]+)\]\([^()]+\)/g, "$1");
  const end = plain.search(/[.:?] /);
  return `- [${title}](${folder}/${file}): ${end === -1 ? plain : plain.slice(0, end + 1)}`;
}
