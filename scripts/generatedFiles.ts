import { basename, dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** Makes a bundler read these files instead of those in `src/generated/`, where some of them may not exist yet. */
export function generatedFiles(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "generated-files",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path.replace(/\.js$/, ".ts"));
        return basename(dirname(file)) === "generated" && files.has(basename(file)) ? { path: file } : undefined;
      });
      onLoad({ filter: /[\\/]generated[\\/]\w+\.ts$/ }, ({ path }) => ({
        contents: files.get(basename(path))!,
        loader: "ts",
      }));
    },
  };
}
