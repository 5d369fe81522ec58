import { cpus, totalmem } from "node:os";

/** Where a run was made, as lines of a Markdown list. */
export function hardware(): string[] {
  return [
    `- ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `- Node.js ${process.version} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}`,
  ];
}
