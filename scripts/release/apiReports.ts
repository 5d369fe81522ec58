import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";
import { idTables } from "../generate/tables.js";
import { ReleaseCheckError } from "./programs.js";
import { readPackage } from "./projectFiles.js";

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** Makes a report per entry of a built package: what it exports, as text. Returns file name to content. */
export function apiReports(folder = "."): ReadonlyMap<string, string> {
  const root = resolve(folder);
  const scratch = mkdtempSync(join(tmpdir(), "medtech-germany-"));
  try {
    return new Map(
      entryNames(folder).map((entry) => [`${entry}.api.md`, withoutIds(reportOf(root, entry, scratch))] as const),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Returns the names of the exported entries that have types: `dist/<name>.d.ts`. */
function entryNames(folder: string): string[] {
  const exports = JSON.stringify(readPackage(folder).exports ?? {});
  return [...exports.matchAll(/"\.\/dist\/([\w-]+)\.d\.ts"/g)].map(([, name]) => name as string);
}

function reportOf(root: string, entry: string, scratch: string): string {
  const declarations = join(root, `dist/${entry}.d.ts`);
  if (!existsSync(declarations)) {
    throw new ReleaseCheckError(`${declarations} is missing: run \`npm run build\` first`);
  }
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, types: [] };
  const configObject: IConfigFile = {
    projectFolder: root,
    mainEntryPointFilePath: declarations,
    compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
    apiReport: { enabled: true, reportFileName: entry, reportFolder: scratch, reportTempFolder: scratch },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    // typedoc checks the documentation, and the compiler the declarations
    messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent, compilerMessageReporting: silent },
    newlineKind: "lf",
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return readFileSync(join(scratch, `${entry}.api.md`), "utf8");
}

/** Removes the ids from a report: the data decide whether one may be added or removed. */
function withoutIds(report: string): string {
  const types = Object.values(idTables).flatMap(({ type }) => [type, `Retired${type}`]);
  return report.replaceAll(
    new RegExp(`^((?:export )?type (?:${types.join("|")}) =) .*`, "gm"),
    "$1 /* ids of data/ */ string;",
  );
}
