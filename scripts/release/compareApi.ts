import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackage } from "./projectFiles.js";
import type { ReleaseOrNone } from "./versions.js";

/** The folder of the committed reports. */
export const REPORTS = "etc";

/** A difference in what the package exports or requires. */
export interface ApiChange {
  readonly release: ReleaseOrNone;
  /** In Markdown. */
  readonly text: string;
}

/** Compares the exports of the package with those of a release. */
export async function compareApi(baseline: string): Promise<ApiChange[]> {
  const earlier = readReports(baseline) ?? (await makeReports(baseline));
  const later = readReports(".") ?? new Map<string, string>();
  return [
    ...comparePackages(baseline),
    ...[...earlier].flatMap(([file, report]) => {
      const entry = file.replace(/\.api\.md$/, "");
      return compareReports(entry, report, later.get(file) ?? "");
    }),
  ];
}

/** Makes the reports of a package, which has only declarations. Loads the extractor only then, since that takes seconds. */
async function makeReports(folder: string): Promise<ReadonlyMap<string, string>> {
  const { apiReports } = await import("./apiReports.js");
  return apiReports(folder);
}

/** Reads the committed reports by file name. Returns undefined if there is no folder for them. */
export function readReports(folder: string): ReadonlyMap<string, string> | undefined {
  const path = join(folder, REPORTS);
  if (!existsSync(path)) return undefined;
  const files = readdirSync(path).filter((name) => name.endsWith(".api.md"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(path, file), "utf8")]));
}

/** Compares what two package.json files export, and which Node they require. */
export function comparePackages(before: string, after = "."): ApiChange[] {
  const [earlier, later] = [readPackage(before), readPackage(after)];
  const [was, is] = [Object.keys(earlier.exports ?? {}), Object.keys(later.exports ?? {})];
  const changes: ApiChange[] = [
    ...was
      .filter((path) => !is.includes(path))
      .map((path) => ({ release: "major" as const, text: `\`${path}\` is no longer exported` })),
    ...is
      .filter((path) => !was.includes(path))
      .map((path) => ({ release: "minor" as const, text: `\`${path}\` is exported` })),
  ];
  const [nodeBefore, nodeAfter] = [earlier.engines?.node, later.engines?.node];
  if (nodeBefore !== nodeAfter) {
    const text = `Node \`${nodeAfter ?? "any"}\` is required, was \`${nodeBefore ?? "any"}\``;
    changes.push({ release: "major", text });
  }
  return changes;
}

/**
 * Compares two reports of an entry, export by export. An export is extended if it still has all its lines, perhaps with others
 * between them, such as a property or an optional last argument. Any other difference may break a caller.
 */
export function compareReports(entry: string, before: string, after: string): ApiChange[] {
  const [earlier, later] = [declarationsOf(before), declarationsOf(after)];
  const changes: ApiChange[] = [];
  for (const [name, text] of earlier) {
    const now = later.get(name);
    const what = `\`${name}\` of \`${entry}\``;
    if (now === undefined) changes.push({ release: "major", text: `${what} is removed` });
    else if (now !== text) {
      const extended = isExtended(text, now);
      changes.push({ release: extended ? "minor" : "major", text: `${what} is ${extended ? "extended" : "changed"}` });
    }
  }
  for (const name of later.keys()) {
    if (!earlier.has(name)) changes.push({ release: "minor", text: `\`${name}\` of \`${entry}\` is new` });
  }
  return changes;
}

/** Returns name to text of each declaration, without comments. A function with several signatures is one declaration. */
function declarationsOf(report: string): ReadonlyMap<string, string> {
  const code = /^```ts\n([\s\S]*?)^```/m.exec(report)?.[1] ?? "";
  const declarations = new Map<string, string>();
  for (const block of code.split(/\n{2,}/)) {
    const text = block.replaceAll(/^[ \t]*\/\/.*\n?/gm, "").trim();
    const name = /^(?:export )?(?:declare )?(?:abstract )?\w+ ([\w$]+)/.exec(text)?.[1];
    if (name === undefined) continue;
    const overloads = declarations.get(name);
    declarations.set(name, overloads === undefined ? text : `${overloads}\n${text}`);
  }
  return declarations;
}

function isExtended(before: string, after: string): boolean {
  const lines = after.split("\n");
  let i = 0;
  return before.split("\n").every((line) => {
    while (i < lines.length && !isSameOrLonger(line, lines[i] as string)) i++;
    return i++ < lines.length;
  });
}

/** Reports whether a line is the same, or only declares one more optional argument at the end. */
function isSameOrLonger(before: string, after: string): boolean {
  if (before === after) return true;
  const end = before.lastIndexOf("): ");
  return (
    end !== -1 &&
    after.startsWith(before.slice(0, end)) &&
    after.endsWith(before.slice(end)) &&
    /^(?:, )?\w+\?: [^;]*$/.test(after.slice(end, after.length - (before.length - end)))
  );
}
