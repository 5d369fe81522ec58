import type { CsvTable } from "../formats/csvTables.js";
import { csvFilesPage } from "./csvFilesPage.js";
import { dictionaryPage } from "./dictionaryPage.js";
import type { Package } from "./loadPackage.js";
import type { Model } from "./readModel.js";
import { statisticsPage } from "./statisticsPage.js";
import { unknownPage } from "./unknownPage.js";

/** Renders the generated pages of `docs/`: name to content. */
export function renderPages(
  medtech: Package,
  model: Model,
  csvTables: readonly CsvTable[],
): ReadonlyMap<string, string> {
  return new Map([
    ["data-dictionary.md", dictionaryPage(medtech, model)],
    ["figures.md", statisticsPage(medtech)],
    ["unknown.md", unknownPage(medtech, model)],
    ["csv-files.md", csvFilesPage(csvTables)],
  ]);
}
