import { formatChanges } from "../../src/diff/index.js";
import { SCHEMA_VERSION } from "../generate/datasetInfo.js";
import type { ReleaseCheck } from "./ReleaseCheck.js";
import { covers } from "./releases.js";

/** The report of a check, in Markdown. */
export function formatCheck({ baseline, changes, api, required, declared }: ReleaseCheck): string {
  if (baseline === undefined) {
    return "# Release check\n\nNothing was released yet: there is nothing to compare with. **Passed.**\n";
  }
  const { name, schemaVersion } = baseline;
  const verdict = covers(declared, required) ? "**Passed.**" : "**Refused**: say so in a changeset, or change less.";
  const shape =
    schemaVersion === SCHEMA_VERSION
      ? ""
      : ` Its records have an older shape: schema version ${schemaVersion}, now ${SCHEMA_VERSION}.`;
  const exported = api.map(({ release, text }) => `- ${text} (${release})\n`).join("");
  return `# Release check

Compared with ${name}.${shape} The changes require: ${required}. Declared: ${declared}. ${verdict}

## Data

${formatChanges(changes)}
## Exports

${exported === "" ? "No export changed.\n" : exported}`;
}
