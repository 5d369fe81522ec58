import { readFileSync, writeFileSync } from "node:fs";
import { Stop } from "./Stop.js";

/** Adds a section to what the changelog tells of a version, behind the authors' words. */
export function addToChangelog(version: string, section: string, file = "CHANGELOG.md"): void {
  const text = readFileSync(file, "utf8");
  const heading = `\n## ${version}\n`;
  const start = text.indexOf(heading);
  if (start === -1) throw new Stop(`${file}: expected a heading "## ${version}"`);
  const next = text.indexOf("\n## ", start + heading.length);
  const end = next === -1 ? text.length : next;
  writeFileSync(file, `${text.slice(0, end).trimEnd()}\n\n${section.trim()}\n${text.slice(end)}`);
}
