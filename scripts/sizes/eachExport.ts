import { type BuildOptions, build } from "esbuild";

/** What a bundler makes of a user's program that imports one export and nothing else (`*`: all): name to code. */
export async function eachExport(
  entry: string,
  names: readonly string[],
  options: BuildOptions,
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: names.map((_, at) => `user:${at}`),
    entryNames: "[name]",
    outdir: "out",
    bundle: true,
    format: "esm",
    write: false,
    plugins: [
      ...(options.plugins ?? []),
      {
        name: "users",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^user:/ }, ({ path }) => ({ path, namespace: "users" }));
          onLoad({ filter: /^user:/, namespace: "users" }, ({ path }) => {
            const name = names[Number(path.slice("user:".length))]!;
            return {
              contents: `export ${name === "*" ? name : `{ ${name} }`} from "./${entry}";`,
              resolveDir: process.cwd(),
            };
          });
        },
      },
    ],
  });
  return new Map(names.map((name, at) => [name, outputFiles![at]!.text]));
}
