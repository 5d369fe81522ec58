import { attributionsFor, type Cluster, getFocusArea, type Sourced } from "medtech-germany";
import type { Taken } from "../parts/Take.js";
import { importing } from "./importing.js";
import { toCsv } from "./toCsv.js";

const FACTS = ["seat", "states", "website", "legalName", "legalForm", "operator", "founded", "members"] as const;

/** A cluster's record, to take along. */
export function takeProfile(cluster: Cluster): Taken {
  const facts = () =>
    FACTS.flatMap((field) => {
      const fact: Sourced<unknown> | undefined = cluster[field];
      return fact === undefined ? [] : [[field, textOf(fact.value), fact.basis, fact.asOf, fact.source, fact.note]];
    });
  const labels = () =>
    (cluster.labels ?? []).map(({ name, level, awarded, basis, asOf, source, note }) => [
      ...["label", [name, level, awarded].filter(Boolean).join(" "), basis, asOf, source, note],
    ]);
  const areas = () =>
    cluster.focusAreas.map((id) => ["area", getFocusArea(id).name.en, "stated", "", cluster.source, ""]);
  return {
    code: importing(
      ["attributionsFor", "cite", "getCluster", "similarClusters"],
      [
        `const cluster = getCluster("${cluster.id}");`,
        `const similar = similarClusters("${cluster.id}", { limit: 5 });`,
        "",
        "console.log(cluster);",
        "console.log(similar.map(({ cluster, similarity }) => [cluster.name, similarity]));",
        "console.log(attributionsFor(cluster).map(({ id }) => cite(id)));",
      ],
    ),
    csv: () => toCsv([["fact", "value", "basis", "as of", "source", "note"], ...facts(), ...labels(), ...areas()]),
    json: () => cluster,
    sources: attributionsFor(cluster).map(({ id }) => id),
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "object" && value !== null ? Object.values(value).join(" ") : String(value);
}
