import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiChange } from "./ApiChange.js";

interface Package {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly engines?: { readonly node?: string };
}

/** What a package.json lets users import, and which Node it requires. */
export function comparePackages(before: string, after = "."): ApiChange[] {
  const [earlier, later] = [read(before), read(after)];
  const [was, is] = [Object.keys(earlier.exports ?? {}), Object.keys(later.exports ?? {})];
  const changes: ApiChange[] = [
    ...was
      .filter((path) => !is.includes(path))
      .map((path) => ({ release: "major" as const, text: `\`${path}\` is exported no longer` })),
    ...is
      .filter((path) => !was.includes(path))
      .map((path) => ({ release: "minor" as const, text: `\`${path}\` is exported` })),
  ];
  const [nodeBefore, nodeAfter] = [earlier.engines?.node, later.engines?.node];
  if (nodeBefore !== nodeAfter) {
    changes.push({
      release: "major",
      text: `Node \`${nodeAfter ?? "any"}\` is required, was \`${nodeBefore ?? "any"}\``,
    });
  }
  return changes;
}

function read(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
}
