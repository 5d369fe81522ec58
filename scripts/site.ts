import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installPacked } from "./installPacked.js";
import { buildApi } from "./site/buildApi.js";
import { buildExplorer } from "./site/buildExplorer.js";
import { versionsPage } from "./site/pages.js";

/**
 * Builds the site to .site/: the explorer, the API and the guides in v/latest/ and v/<version>/, and llms.txt.
 *
 * `--keep <folder>` copies the pages of other versions from the folder v/ of an earlier build.
 */
const { values } = parseArgs({ options: { keep: { type: "string" } } });
const site = resolve(".site");
const project = resolve(".tmp/explorer");
/** The order of the guides; all others follow. */
const FIRST = ["README.md", "docs/getting-started.md", "docs/matching.md", "docs/covers.md", "docs/data-model.md"];

await installPacked(project);
const { firstLoad, files } = await buildExplorer(project, site);
await buildApi(join(site, "v/latest/api"));

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
if (values.keep !== undefined && existsSync(values.keep)) {
  const kept = readdirSync(values.keep).filter((name) => /^\d/.test(name));
  for (const name of kept) cpSync(join(values.keep, name), join(site, "v", name), { recursive: true });
}
cpSync(join(site, "v/latest"), join(site, "v", version), { recursive: true });
const versions = readdirSync(join(site, "v")).filter((name) => /^\d/.test(name));
const css = files.find((name) => name.endsWith(".css"));
writeFileSync(join(site, "v/index.html"), versionsPage(versions, `../${css}`));

const guides = ["README.md", "CONTRIBUTING.md", "data/README.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
const texts = guides.filter((name) => name.endsWith(".md"));
for (const name of texts) {
  mkdirSync(dirname(join(site, "text", name)), { recursive: true });
  cpSync(name, join(site, "text", name));
}
writeFileSync(join(site, "llms.txt"), llmsText(texts, "text"));
// otherwise GitHub omits names that begin with an underscore
writeFileSync(join(site, ".nojekyll"), "");
console.log(`wrote .site/ (versions: ${versions.join(", ")}); a first visit loads ${firstLoad} bytes of JavaScript`);

/**
 * Writes a table of contents for language models (llmstxt.org): each guide with its title and first sentence.
 *
 * @param files - Markdown files, relative to the root of the project
 * @param folder - where the site keeps them
 */
function llmsText(files: readonly string[], folder: string): string {
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
