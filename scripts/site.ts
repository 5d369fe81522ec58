import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildExplorer } from "./explorer/buildExplorer.js";
import { installPacked } from "./explorer/installPacked.js";
import { buildApi } from "./site/buildApi.js";
import { llmsText } from "./site/llmsText.js";
import { versionsPage } from "./site/versionsPage.js";

/**
 * Builds the site to .site/: the explorer, the pages of the API and the guides below v/latest/ and v/<version>/, and llms.txt.
 * With --keep, the pages of other versions are taken over from the folder v/ of a site that was built before.
 */
const { values } = parseArgs({ options: { keep: { type: "string" } } });
const site = resolve(".site");
const project = resolve(".tmp/explorer");

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
// GitHub would leave out what begins with an underscore
writeFileSync(join(site, ".nojekyll"), "");
console.log(`wrote .site/ (versions: ${versions.join(", ")}); a first visit loads ${firstLoad} bytes of JavaScript`);
