import { createRequire } from "node:module";
import { join } from "node:path";
import { inject } from "vitest";

const folder = inject("consumers");

/** Keeps a list for `npm run test:consumers`, and empties it for `npm test`. */
export function ifConsumers<T>(list: readonly T[]): readonly T[] {
  return folder === "" ? [] : list;
}

/** The path of a file that a package of `test/consumers/` installed. */
export function consumerFile(path: string): string {
  return join(folder, path);
}

/** Loads a package of `test/consumers/`. Its types are written by hand where it is used, since only some runs have it. */
export function consumerPackage<T>(name: string): T {
  return createRequire(import.meta.url)(consumerFile(name)) as T;
}

/** The programs of other versions of Node. */
export const otherNodes = ifConsumers(["node-22", "node-24"].map((name) => consumerFile(`${name}/bin/node`)));
