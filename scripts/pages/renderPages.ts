import type { Dataset } from "../../src/index.js";
import { dictionaryPage } from "./dictionaryPage.js";
import { figuresPage } from "./figuresPage.js";
import { loadPackage } from "./loadPackage.js";
import { readRules } from "./readRules.js";
import { readTypes, readTypesOf } from "./readTypes.js";
import { unknownPage } from "./unknownPage.js";

/** The pages of `docs/` that the data write: name to content, always the same for the same files of `src/generated/`. */
export async function renderPages(generated: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const tables = readTypesOf(generated.get("tables.ts")!);
  const types = new Map([...readTypes("src/model"), ...tables.map((type) => [type.name, type] as const)]);
  const ids = readTypesOf(generated.get("ids.ts")!);
  const medtech = await loadPackage(generated);
  const names = types.get("Dataset")!.fields.map(({ name }) => name as keyof Dataset);
  const dataset = Object.fromEntries(names.map((name) => [name, medtech[name]])) as unknown as Dataset;
  return new Map([
    ["data-dictionary.md", dictionaryPage(dataset, types, ids, readRules())],
    ["figures.md", figuresPage(medtech)],
    ["unknown.md", unknownPage(dataset, types, medtech)],
  ]);
}
