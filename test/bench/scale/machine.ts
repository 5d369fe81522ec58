import { dataset } from "medtech-germany";
import { hardware } from "../hardware.js";
import { contenders } from "../peers/contenders.js";
import { versionOf } from "../peers/installPeers.js";

/** Where and with what a run was made, as lines of a Markdown list. */
export function machine(): string[] {
  const peers = [...new Set(contenders.map(({ peer }) => peer).filter((peer) => peer !== undefined))];
  return [
    ...hardware(),
    `- medtech-germany ${dataset.version}`,
    `- ${peers.map((peer) => `${peer} ${versionOf(peer) ?? "(not installed)"}`).join(", ")}`,
    `- ${new Date().toISOString().slice(0, 10)}`,
  ];
}
