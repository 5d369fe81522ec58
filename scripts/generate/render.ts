import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { idTables } from "./idTables.js";
import { renderIds } from "./renderIds.js";
import { renderMatrix } from "./renderMatrix.js";
import { toSource } from "./toSource.js";

const BANNER = "// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.\n";

const DOCS = {
  clusters: "The clusters of the brochure's table, by `number`.",
  focusAreas: "The fields of activity: the columns of the brochure's table, in its order.",
  hospitals: "The hospitals that the sources name, by `id`.",
  states: "The sixteen federal states, by code.",
  programmes: "Programmes, initiatives and services for clusters and their partners, in the order of the brochure.",
  policyAreas: "The areas of the position paper by SPECTARIS and BVMed, in its order.",
  indicators: "What is measured, by `id`.",
  statistics: "Every figure, as its source gives it: by topic, then in the order of the sources.",
  corroborations: "What sources say of each other's figures, in the order of `statistics`.",
  sources: "Every document that a fact was read from.",
} as const;

const RECORD_OF = {
  clusters: "Cluster",
  focusAreas: "FocusArea",
  hospitals: "Hospital",
  states: "State",
  programmes: "Programme",
  policyAreas: "PolicyArea",
  indicators: "Indicator",
  statistics: "Statistic",
  corroborations: "Corroboration",
  sources: "Source",
} as const satisfies Record<keyof typeof DOCS, string>;

/** The files of `src/generated/` for a checked dataset: name to content, always the same for the same data and version. */
export function render(dataset: OpenDataset, info: DatasetInfo): ReadonlyMap<string, string> {
  const rendered = new Map<string, string>();
  rendered.set("ids.ts", BANNER + renderIds(dataset));
  for (const table of Object.keys(DOCS) as (keyof typeof DOCS)[]) {
    rendered.set(`${table}.ts`, BANNER + renderTable(dataset, table));
  }
  rendered.set("matrix.ts", BANNER + renderMatrix(dataset));
  rendered.set(
    "redirects.ts",
    `${BANNER}import { deepFreeze } from "../internal/deepFreeze.js";
import type { Redirect } from "../model/Redirect.js";

/** What became of the ids that were retired. */
export const redirects: Readonly<Record<string, Redirect>> = /* @__PURE__ */ deepFreeze(${toSource(dataset.redirects)});
`,
  );
  rendered.set(
    "dataset.ts",
    `${BANNER}import { deepFreeze } from "../internal/deepFreeze.js";
import type { DatasetInfo } from "../model/DatasetInfo.js";

/** What this release of the dataset is: name, version, digest and the number of records. */
export const dataset: DatasetInfo = /* @__PURE__ */ deepFreeze(${toSource(info)});
`,
  );
  return rendered;
}

/** A table, and beside it the list of its ids: near each other they compress to little more than one of them. */
function renderTable(dataset: OpenDataset, table: keyof typeof DOCS): string {
  const record = RECORD_OF[table];
  const ids =
    table === "corroborations" ? undefined : { ...idTables[table], values: dataset[table].map(({ id }) => id) };
  return `import { deepFreeze } from "../internal/deepFreeze.js";
import type { ${record} } from "../model/${record}.js";
${
  ids === undefined
    ? ""
    : `import type { ${ids.type} } from "./ids.js";

export const ${ids.list}: readonly ${ids.type}[] = ${toSource(ids.values, "", `export const ${ids.list}: readonly ${ids.type}[] = ;`.length)};
`
}
/** ${DOCS[table]} */
export const ${table}: readonly ${record}[] = /* @__PURE__ */ deepFreeze(${toSource(dataset[table])});
`;
}
