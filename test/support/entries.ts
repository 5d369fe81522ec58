import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.js";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly types: string; readonly default: string } }>
  >;
}

const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** The modules that a user can import: specifier, file, and whether the user has to have zod. */
export const modules = Object.entries(exports).flatMap(([path, target]) => {
  if (typeof target === "string") return [];
  const types = readFileSync(join(root, target.import.types), "utf8");
  return [
    { specifier: name + path.slice(1), file: join(root, target.import.default), needsZod: /from ['"]zod/.test(types) },
  ];
});

/** The JSON files that a user can import; of those that one pattern leads to, the first stands for all. */
export const jsonFiles = Object.entries(exports).flatMap(([path, target]) => {
  if (typeof target !== "string" || !/(?:\.json|\/\*)$/.test(path)) return [];
  const [first] = target.endsWith("*")
    ? readdirSync(join(root, dirname(target)))
        .filter(isJson)
        .sort()
    : [""];
  return [{ specifier: (name + path.slice(1)).replace("*", first!), file: join(root, target.replace("*", first!)) }];
});

function isJson(file: string): boolean {
  return file.endsWith(".json");
}
