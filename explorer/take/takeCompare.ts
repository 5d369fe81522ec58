import { type Cluster, focusAreas, similarity } from "medtech-germany";
import type { Taken } from "../parts/Take.js";
import { importing } from "./importing.js";
import { toCsv } from "./toCsv.js";

/** Clusters side by side, to take along. */
export function takeCompare(compared: readonly Cluster[]): Taken {
  const ids = compared.map(({ id }) => id);
  return {
    code: importing(
      ["getCluster", "similarity"],
      [
        `const compared = [${ids.map((id) => `getCluster("${id}")`).join(", ")}];`,
        "const alike = compared.map((a) => compared.map((b) => similarity(a, b)));",
        "",
        "console.log(compared.map(({ name, focusAreas }) => [name, focusAreas.length]));",
        "console.log(alike);",
      ],
    ),
    csv: () =>
      toCsv([
        ["area", ...ids],
        ...focusAreas.map(({ id }) => [id, ...compared.map((cluster) => cluster.focusAreas.includes(id))]),
      ]),
    json: () => ({ clusters: compared, similarity: ids.map((a) => ids.map((b) => similarity(a, b))) }),
    sources: [...new Set(compared.map(({ source }) => source))],
  };
}
