import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiChange } from "./ApiChange.js";
import { comparePackages } from "./comparePackages.js";
import { compareReports } from "./compareReports.js";

/** The folder of the committed reports. */
export const REPORTS = "etc";

/** In what the exports of the package differ from those of a release. */
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

/** A package has no reports of its own, but the declarations from which they are made. To load the program takes seconds. */
async function makeReports(folder: string): Promise<ReadonlyMap<string, string>> {
  const { apiReports } = await import("./apiReports.js");
  return apiReports(folder);
}

/** The committed reports by file name; undefined where there is no folder for them. */
export function readReports(folder: string): ReadonlyMap<string, string> | undefined {
  const path = join(folder, REPORTS);
  if (!existsSync(path)) return undefined;
  const files = readdirSync(path).filter((name) => name.endsWith(".api.md"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(path, file), "utf8")]));
}
