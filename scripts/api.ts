import { writeFiles } from "./generate/writeFiles.js";
import { apiReports } from "./release/apiReports.js";
import { REPORTS } from "./release/compareApi.js";

/** Writes the reports of what the built package exports to etc/. */
const written = writeFiles({ folder: REPORTS, files: apiReports(), alone: true });
console.log(written.length === 0 ? `${REPORTS}/ was up to date` : `wrote ${REPORTS}/: ${written.join(", ")}`);
