import { modules } from "../support/entries.js";

// biome-ignore lint/complexity/noBannedTypes: whatever the package exports
export type PublicFunction = Function;

/** The built package: what each of its entries exports, under "entry name", such as "medtech-germany/diff diffDatasets". */
export async function builtPackage(): Promise<ReadonlyMap<string, unknown>> {
  const entries = await Promise.all(
    modules.map(async ({ specifier, file }) => {
      const { default: _, ...exports } = (await import(file)) as Record<string, unknown>;
      return Object.entries(exports).map(([name, value]): [string, unknown] => [`${specifier} ${name}`, value]);
    }),
  );
  return new Map(entries.flat());
}

/** Every function among them, under the first of its names; errors are made by the package, not by its callers. */
export function functionsOf(built: ReadonlyMap<string, unknown>): ReadonlyMap<string, PublicFunction> {
  const isError = (value: PublicFunction) => value === Error || value.prototype instanceof Error;
  const all = [...built].filter((entry): entry is [string, PublicFunction] => {
    return typeof entry[1] === "function" && !isError(entry[1] as PublicFunction);
  });
  const named = new Map(all.toReversed().map(([name, value]) => [value, name]));
  return new Map(all.filter(([name, value]) => named.get(value) === name));
}
