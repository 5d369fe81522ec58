import { expect, it } from "vitest";
import { comparePackages, compareReports } from "../../../scripts/release/compareApi.js";
import { scratchFolder } from "../../support/scratchFolder.js";

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

it("finds no change if only comments or the order differ", () => {
  expect(compare(now, score, cluster)).toEqual([]);
});

it.each([
  ["a new export", [cluster, score, now, "const table: readonly string[];"], "minor: `table` of `index` is new"],
  [
    "a new property",
    [cluster.replace("}", "    readonly seat: string;\n}"), score, now],
    "minor: `Cluster` of `index` is extended",
  ],
  [
    "a new optional argument",
    [cluster, score.replace("): ", ", options?: Options): "), now],
    "minor: `score` of `index` is extended",
  ],
  [
    "a first argument, which is optional",
    [cluster, score, now.replace("(", "(options?: Options")],
    "minor: `now` of `index` is extended",
  ],
  [
    "a further signature",
    [cluster, score, "function score(ids: string[]): number;", now],
    "minor: `score` of `index` is extended",
  ],
  ["a removed export", [cluster, score], "major: `now` of `index` is removed"],
  [
    "a removed property",
    [cluster.replace("    readonly name: string;\n", ""), score, now],
    "major: `Cluster` of `index` is changed",
  ],
  [
    "a property that becomes optional",
    [cluster.replace("name:", "name?:"), score, now],
    "major: `Cluster` of `index` is changed",
  ],
  [
    "a property that may be null",
    [cluster.replace("name: string", "name: string | null"), score, now],
    "major: `Cluster` of `index` is changed",
  ],
  [
    "a new required argument",
    [cluster, score.replace("): ", ", limit: number): "), now],
    "major: `score` of `index` is changed",
  ],
  ["another result", [cluster, score.replace("number", "string"), now], "major: `score` of `index` is changed"],
  [
    "another argument",
    [cluster, score.replace("cluster: Cluster", "cluster: string"), now],
    "major: `score` of `index` is changed",
  ],
])("reports %s", (_, after, change) => {
  expect(compare(...after)).toEqual([change]);
});

it("reports every export as removed if there is no report any more", () => {
  expect(compareReports("diff", before, "").map(({ release }) => release)).toEqual(["major", "major", "major"]);
});

const folder = (exports: readonly string[], node: string) =>
  scratchFolder({
    "package.json": JSON.stringify({
      exports: Object.fromEntries(exports.map((path) => [path, path])),
      engines: { node },
    }),
  });

it("reports entries that are added or removed, and another required Node", () => {
  expect(comparePackages(folder([".", "./diff"], ">=20"), folder([".", "./charts"], ">=22"))).toEqual([
    { release: "major", text: "`./diff` is no longer exported" },
    { release: "minor", text: "`./charts` is exported" },
    { release: "major", text: "Node `>=22` is required, was `>=20`" },
  ]);
  expect(comparePackages(folder(["."], ">=20"), folder(["."], ">=20"))).toEqual([]);
});
