import { beforeAll, describe, expect, it } from "vitest";
import * as charts from "../../src/charts/index.js";
import * as medtech from "../../src/index.js";
import { bundlers, type Programs } from "../support/bundle.js";
import { ifConsumers } from "../support/ifConsumers.js";
import { chartReaches, reaches } from "../support/reaches.js";
import { tableMarks } from "../support/tableMarks.js";

// redirects hold little but ids, which other tables hold too
const { dataset: _, redirects: __, ...exported } = medtech;
const all = Object.keys(exported);
const drawn = Object.keys(charts);
/** Exports that bring no table, one, and several: what those are asked for that take seconds where others take one. */
const some = ["isClusterId", "matchScore", "states", "findStats", "focusMatrixChart"];

const entryOf = (name: string) => (drawn.includes(name) ? "medtech-germany/charts" : "medtech-germany");

/** What is left of the tables in a bundle: name to the texts of it that are there. */
function tablesIn(bundle: string): Record<string, readonly string[]> {
  const found = [...tableMarks].map(
    ([table, marks]) => [table, marks.filter((mark) => bundle.includes(mark))] as const,
  );
  return Object.fromEntries(found.filter(([, marks]) => marks.length > 0));
}

it("can tell the tables apart", () => {
  for (const [table, marks] of tableMarks) expect(marks.length, table).toBeGreaterThan(0);
});

describe.each([
  { bundler: "esbuild", names: [...all, ...drawn] },
  { bundler: "rollup", names: [...all, ...drawn] },
  { bundler: "vite", names: some },
  ...ifConsumers([{ bundler: "webpack", names: some } as const]),
] as const)("$bundler", ({ bundler, names }) => {
  let bundles: Programs;
  beforeAll(async () => {
    bundles = await bundlers[bundler]({
      ...Object.fromEntries(
        names.map((name) => [name, `import { ${name} } from "${entryOf(name)}"; console.log("bundled", ${name});`]),
      ),
      nothing: `import "medtech-germany"; import * as unused from "medtech-germany"; console.log("bundled");`,
    });
  });

  it.each(names)("leaves in %s the tables that it needs, whole, and no other", (name) => {
    expect(bundles[name]).toMatch(/\bconsole\.log\([`"']bundled[`"'],/);
    expect(tablesIn(bundles[name]!)).toEqual(
      Object.fromEntries((reaches[name] ?? chartReaches[name])!.tables.map((table) => [table, tableMarks.get(table)])),
    );
  });

  it("leaves in an id guard the ids of its kind, and no other", () => {
    expect(bundles["isClusterId"]).toContain("microtec-suedwest");
    expect(bundles["isClusterId"]).not.toMatch(/hearing-aids|DE-BW|gtai-2024/);
  });

  it("leaves nothing of an import for side effects alone", () => {
    expect(bundles["nothing"]).toMatch(/\bconsole\.log\([`"']bundled[`"']\)/);
    expect(bundles["nothing"]).not.toMatch(/Error|freeze|cluster|DE-B/);
  });
});
