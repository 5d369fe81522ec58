import { expect, it } from "vitest";
import { compareReports } from "../../../scripts/release/compareReports.js";

const report = (...declarations: string[]) =>
  `## API Report\n\n\`\`\`ts\n\n${declarations.map((text) => `// @public\nexport ${text}\n`).join("\n")}\n\`\`\`\n`;
const before = report(
  "interface Cluster {\n    // (undocumented)\n    readonly id: string;\n    readonly name: string;\n}",
  "function score(cluster: Cluster): number;",
  "function now(): number;",
);
const compare = (...after: string[]) =>
  compareReports("index", before, report(...after)).map(({ release, text }) => `${release}: ${text}`);
const cluster = "interface Cluster {\n    readonly id: string;\n    readonly name: string;\n}";
const score = "function score(cluster: Cluster): number;";
const now = "function now(): number;";

it("finds no change in what differs in comments or order", () => {
  expect(compare(now, score, cluster)).toEqual([]);
});

it.each([
  ["a new export", [cluster, score, now, "const table: readonly string[];"], "minor: `table` of `index` is new"],
  [
    "a new field",
    [cluster.replace("}", "    readonly seat: string;\n}"), score, now],
    "minor: `Cluster` of `index` is extended",
  ],
  [
    "a new argument that may be left out",
    [cluster, score.replace("): ", ", options?: Options): "), now],
    "minor: `score` of `index` is extended",
  ],
  [
    "a first argument that may be left out",
    [cluster, score, now.replace("(", "(options?: Options")],
    "minor: `now` of `index` is extended",
  ],
  [
    "a further signature",
    [cluster, score, "function score(ids: string[]): number;", now],
    "minor: `score` of `index` is extended",
  ],
  ["an export that is gone", [cluster, score], "major: `now` of `index` is gone"],
  [
    "a field that is gone",
    [cluster.replace("    readonly name: string;\n", ""), score, now],
    "major: `Cluster` of `index` is another",
  ],
  [
    "a field that may be missing",
    [cluster.replace("name:", "name?:"), score, now],
    "major: `Cluster` of `index` is another",
  ],
  [
    "a field that may be null",
    [cluster.replace("name: string", "name: string | null"), score, now],
    "major: `Cluster` of `index` is another",
  ],
  [
    "a new argument that is required",
    [cluster, score.replace("): ", ", limit: number): "), now],
    "major: `score` of `index` is another",
  ],
  ["another result", [cluster, score.replace("number", "string"), now], "major: `score` of `index` is another"],
  [
    "another argument",
    [cluster, score.replace("cluster: Cluster", "cluster: string"), now],
    "major: `score` of `index` is another",
  ],
])("tells of %s", (_, after, told) => {
  expect(compare(...after)).toEqual([told]);
});

it("tells that everything is gone where there is no report any more", () => {
  expect(compareReports("diff", before, "").map(({ release }) => release)).toEqual(["major", "major", "major"]);
});
