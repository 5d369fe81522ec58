import { build } from "esbuild";
import { generatedFiles } from "../generatedFiles.js";

/** The main entry of the package. */
export type Package = typeof import("../../src/index.js");

/** The package as it answers once these files stand in `src/generated/`, whatever stands there now. */
export async function loadPackage(generated: ReadonlyMap<string, string>): Promise<Package> {
  const { outputFiles } = await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    format: "esm",
    write: false,
    plugins: [generatedFiles(generated)],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString("base64")}`);
}
