import { exportSizes, sizesPage } from "./exportSizes.js";
import type { Target } from "./generate/writeFiles.js";
import { writeFiles } from "./generate/writeFiles.js";
import { readmeImages } from "./images.js";
import { apiReports } from "./release/apiReports.js";
import { REPORTS } from "./release/compareApi.js";

/** Writes what follows from the generated code and from `dist/`, which `npm run update` makes before. */
const targets: readonly Target[] = [
  { folder: REPORTS, files: apiReports(), alone: true },
  { folder: "docs", files: new Map([["sizes.md", sizesPage(await exportSizes())]]) },
  { folder: "docs/images", files: await readmeImages(), alone: true },
];
for (const target of targets) {
  const written = writeFiles(target);
  const names = [...target.files.keys()].join(", ");
  console.log(
    written.length === 0
      ? `${target.folder}/ is up to date (${names})`
      : `wrote to ${target.folder}/: ${written.join(", ")}`,
  );
}
