import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sizesPage } from "../../scripts/exportSizes.js";

describe("sizesPage", () => {
  it("tells bytes before and after compression, and what comes along", () => {
    const bundle = `export const text = "${"ä".repeat(600)}";`;
    const bundles = new Map([
      ["*", "all"],
      ["text", bundle],
    ]);
    const reaches = new Map([["text", { tables: ["clusters", "states"], ids: ["redirects"] }]]);
    const page = sizesPage([
      { specifier: "entry", bundles, reaches },
      { specifier: "entry/other", bundles: new Map(), reaches: new Map() },
    ]);
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    // the zlib of Node may be another, but on few bytes it finds the same
    const compressed = gzipSync(bundle, { level: 9 }).length;
    expect(rows.slice(2)).toEqual([
      "| everything | 3 | 23 |  |  |",
      `| \`text\` | 1,223 | ${compressed} | \`clusters\`, \`states\` | \`redirects\` |`,
      "| import | minified | gzip | tables | ids alone |",
      "| --- | --- | --- | --- | --- |",
    ]);
    expect(page.match(/^## .*$/gm)).toEqual(["## entry", "## entry/other"]);
  });
});
