import type { OpenDataset } from "../../src/model/OpenIds.js";
import { renderPages } from "../pages/renderPages.js";
import { render } from "./render.js";
import type { Target } from "./writeFiles.js";

/** All that is written from a checked dataset: the tables, and the pages of the documentation that tell of them. */
export async function targets(
  dataset: OpenDataset,
  version: string,
  out = "src/generated",
  docs = "docs",
): Promise<readonly Target[]> {
  const files = render(dataset, version);
  return [
    { folder: out, files, alone: true },
    { folder: docs, files: await renderPages(files) },
  ];
}
