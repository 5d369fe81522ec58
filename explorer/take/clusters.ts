import { attributionsFor, type Cluster, focusAreas, getFocusArea, type Sourced, similarity } from "medtech-germany";
import type { SortedMatrix } from "../queries/matrix.js";
import { program, type Taken, toCsv } from "./Taken.js";

/** Clusters side by side. */
export function takeCompare(compared: readonly Cluster[]): Taken {
  const ids = compared.map(({ id }) => id);
  return {
    code: program(
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

/** The matrix in the order shown. */
export function takeMatrix({ rows, areas }: SortedMatrix): Taken {
  return {
    code: program(
      ["focusCounts", "focusMatrix"],
      [
        "const { clusters, focusAreas, cells } = focusMatrix();",
        "",
        "for (const [row, { name }] of clusters.entries()) {",
        '  console.log(cells[row]?.map((listed) => (listed ? "●" : "·")).join(" "), name);',
        "}",
        "console.log(focusAreas.map(({ name }) => name.en));",
        "console.log(focusCounts());",
      ],
    ),
    csv: () =>
      toCsv([
        ["number", "id", "name", ...areas.map(({ id }) => id)],
        ...rows.map(({ number, id, name, focusAreas }) => [
          ...[number, id, name],
          ...areas.map((area) => focusAreas.includes(area.id)),
        ]),
      ]),
    json: () => rows.map(({ id, focusAreas }) => ({ cluster: id, focusAreas })),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}

const FACTS = ["seat", "states", "website", "legalName", "legalForm", "operator", "founded", "members"] as const;

/** The record of a cluster. */
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
    code: program(
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
