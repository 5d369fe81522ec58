import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sizesPage } from "../../../scripts/sizes/sizesPage.js";

describe("sizesPage", () => {
  it("tells bytes before and after compression, and what comes along", () => {
    const bundle = `export const text = "${"ä".repeat(600)}";`;
    const page = sizesPage(
      new Map([
        ["*", "all"],
        ["text", bundle],
      ]),
      new Map([["text", { tables: ["clusters", "states"], ids: ["redirects"] }]]),
    );
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    // the zlib of Node may be another, but on few bytes it finds the same
    const compressed = gzipSync(bundle, { level: 9 }).length;
    expect(rows.slice(2)).toEqual([
      "| everything | 3 | 23 | all |  |",
      `| \`text\` | 1,223 | ${compressed} | \`clusters\`, \`states\` | \`redirects\` |`,
    ]);
  });
});
