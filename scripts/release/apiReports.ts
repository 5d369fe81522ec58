import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";
import { idTables } from "../generate/tables.js";
import { entryNames } from "./entryNames.js";
import { Stop } from "./Stop.js";

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** The report of each entry of a built package: what it exports, as text. File name to content. */
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

function reportOf(root: string, entry: string, scratch: string): string {
  const declarations = join(root, `dist/${entry}.d.ts`);
  if (!existsSync(declarations)) throw new Stop(`${declarations} is missing: run \`npm run build\` first`);
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, types: [] };
  const configObject: IConfigFile = {
    projectFolder: root,
    mainEntryPointFilePath: declarations,
    compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
    apiReport: { enabled: true, reportFileName: entry, reportFolder: scratch, reportTempFolder: scratch },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    // the documentation is checked by typedoc, the declarations by the compiler
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

/** The report without the ids of the data: whether one may come or go is told by the data. */
function withoutIds(report: string): string {
  const types = Object.values(idTables).flatMap(({ type }) => [type, `Retired${type}`]);
  return report.replaceAll(
    new RegExp(`^((?:export )?type (?:${types.join("|")}) =) .*`, "gm"),
    "$1 /* ids of data/ */ string;",
  );
}
