import { basename } from "node:path";
import type { Plugin } from "esbuild";

/** Lets a bundler read these files in the place of those that stand in `src/generated/`. */
export function generatedFiles(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "generated-files",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]generated[\\/]\w+\.ts$/ }, ({ path }) => ({
        contents: files.get(basename(path))!,
        loader: "ts",
      }));
    },
  };
}
