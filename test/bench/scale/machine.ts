import { cpus, totalmem } from "node:os";
import { dataset } from "medtech-germany";
import { contenders } from "../peers/contenders.js";
import { versionOf } from "../peers/installPeers.js";

/** Where and with what a run was made, as lines of a Markdown list. */
export function machine(): string[] {
  const peers = [...new Set(contenders.map(({ peer }) => peer).filter((peer) => peer !== undefined))];
  return [
    `- ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `- Node.js ${process.version} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}`,
    `- medtech-germany ${dataset.version}`,
    `- ${peers.map((peer) => `${peer} ${versionOf(peer) ?? "(not installed)"}`).join(", ")}`,
    `- ${new Date().toISOString().slice(0, 10)}`,
  ];
}
