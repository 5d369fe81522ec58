import { build } from "esbuild";
import { generatedFiles } from "../generatedFiles.js";

/** The main entry of the package, and the words that its charts use for areas, verdicts and the like. */
export type Package = typeof import("../../src/index.js") & {
  readonly words: typeof import("../../src/internal/words.js");
};

const ENTRY = `export * from "./src/index.js"; export * as words from "./src/internal/words.js";`;

/** Loads the package with these files as its `src/generated/`, whatever is there now. */
export async function loadPackage(generated: ReadonlyMap<string, string>): Promise<Package> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [generatedFiles(generated)],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString("base64")}`);
}
