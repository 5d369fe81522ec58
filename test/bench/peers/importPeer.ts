import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/**
 * A contender's package, from the installation in this folder. What is read of it is typed by hand where it is used, so that
 * the project's own type check needs none of the packages.
 */
export async function importPeer<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}
