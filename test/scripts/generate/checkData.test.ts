import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkData } from "../../../scripts/generate/checkData.js";
import { formatProblem, readData } from "../../../scripts/generate/readData.js";
import { filesOf } from "../../../scripts/generate/tables.js";
import { REMOVED } from "../../support/altered.js";
import { dataCopies } from "../../support/dataCopy.js";
import { positionOf } from "../../support/positionOf.js";
import { tables } from "../../support/tables.js";

type Change = readonly [file: string, path: readonly (string | number)[], value: unknown];

/** Changes to data files, and all problems that must be reported. */
const slips: readonly (readonly [what: string, changes: readonly Change[], ...problems: string[]])[] = [
  [
    "an unknown focus area",
    [["clusters.json", [1, "focusAreas", 0], "implant"]],
    'clusters.json › biocon-valley › focusAreas[0]: expected an id of focusAreas, got "implant" [knownIds]',
  ],
  [
    "an entry twice",
    [["programmes.json", [4, "targetMarkets", 1], "CN"]],
    "programmes.json › magia › targetMarkets: expected no entry twice",
  ],
  [
    "an id twice in two files of a table",
    [["statistics/clusters.json", [1, "id"], "gtai-2024.hospitals"]],
    'statistics/hospitals.json › gtai-2024.hospitals › id: expected a new id: "gtai-2024.hospitals" is taken [uniqueIds]',
  ],
  [
    "a source that doesn't exist",
    [["programmes.json", [0, "source"], "gtai-2023"]],
    'programmes.json › go-cluster › source: expected an id of sources, got "gtai-2023" [knownIds]',
  ],
  [
    "a source that nothing uses",
    [["clusters.json", [0, "states", "source"], "gtai-2024"]],
    "sources.json › bergstraesser-anzeiger-5-ht: expected a record that uses it [usedSources]",
  ],
  [
    "a share of 140",
    [["statistics/clusters.json", [1, "value"], 140]],
    "statistics/clusters.json › gtai-2024.go-cluster-share › value: expected a percentage from 0 to 100 (share), got 140 [valueFitsKind]",
  ],
  [
    "a comparator whose word is missing",
    [["statistics/industry.json", [2, "qualifier"], REMOVED]],
    "statistics/industry.json › gtai-2024.companies › qualifier: expected the source's word exactly when comparator or approximate is set",
  ],
  [
    "a comparator that is not what the word means",
    [["statistics/industry.json", [2, "comparator"], ">="]],
    'statistics/industry.json › gtai-2024.companies › qualifier: expected comparator ">" alone for "more than" [qualifierKept]',
  ],
  [
    "a statistic without locator",
    [["statistics/industry.json", [0, "locator"], REMOVED]],
    "statistics/industry.json › gtai-2024.market-size-rank-europe › locator: Invalid input: expected object, received undefined",
  ],
  [
    "a record without id",
    [["policy-areas.json", [6, "id"], REMOVED]],
    "policy-areas.json › record 6 › id: Invalid input: expected string, received undefined",
  ],
  [
    "a record that isn't an object",
    [["policy-areas.json", [7], "exports"]],
    "policy-areas.json › record 7: Invalid input: expected object, received string",
  ],
  [
    "an unknown property",
    [["sources.json", [positionOf("sources", "biosaxony-website"), "author"], "nobody"]],
    'sources.json › biosaxony-website: Unrecognized key: "author"',
  ],
  [
    "a retired id without kind",
    [["redirects.json", ["eyes"], { to: "ophthalmology" }]],
    "redirects.json › eyes › kind: Invalid discriminator value. Expected 'moved' | 'split'",
  ],
  [
    "a successor that doesn't exist",
    [["redirects.json", ["eyes"], { kind: "moved", to: "eye-care" }]],
    'redirects.json › eyes › to: expected a current id, got "eye-care" [validRedirects]',
  ],
  [
    "only the broken record if others refer to it",
    [["indicators.json", [4, "unit"], ""]],
    "indicators.json › companies › unit: expected trimmed text",
  ],
  [
    "two problems in one record",
    [
      ["sources.json", [positionOf("sources", "cluster-bayern-medical-valley"), "language"], "English"],
      ["sources.json", [positionOf("sources", "cluster-bayern-medical-valley"), "url"], "www.cluster-bayern.de"],
    ],
    "sources.json › cluster-bayern-medical-valley › url: expected an http(s) URL",
    "sources.json › cluster-bayern-medical-valley › language: expected an ISO 639-1 code",
  ],
];

/** Every table, with the first, a middle and the last of its records. */
const places = (Object.keys(tables) as (keyof typeof tables)[]).flatMap((table) => {
  const count = Object.keys(tables[table]).length;
  return [...new Set([0, count >> 1, count - 1])].map((at) => [table, at] as const);
});

describe("checkData", () => {
  const copy = dataCopies();

  it("finds no problem in data/, and reads it as the tables of the package", () => {
    const { dataset, problems } = checkData(readData("data"));
    expect(problems).toEqual([]);
    expect(dataset).toEqual(tables);
  });

  it.each(slips.map(([what, changes, ...problems]) => ({ what, changes, problems })))(
    "names $what",
    ({ changes, problems }) => {
      const { data, change } = copy();
      for (const [file, path, value] of changes) change(file, path, value);
      expect(checkData(readData(data)).problems.map(formatProblem)).toEqual(problems);
    },
  );

  it.each(places)("reports no consequences of a broken record: %s, %i", (table, at) => {
    const data = readData("data");
    const broken = data.tables[table].map((record, position) =>
      position === at ? { ...record, value: { ...(record.value as object), unknown: 1 } } : record,
    );
    const { problems } = checkData({ ...data, tables: { ...data.tables, [table]: broken } });
    expect(problems.map(({ expected }) => expected)).toEqual(['Unrecognized key: "unknown"']);
  });

  it.each(Object.keys(tables).flatMap((table) => filesOf(table as keyof typeof tables)))(
    "reports no consequences of a syntax error in %s",
    (file) => {
      const { data } = copy();
      writeFileSync(join(data, file), readFileSync(join(data, file), "utf8").replace(/[\]}]\s*$/, ""));
      expect(checkData(readData(data)).problems.map((problem) => problem.file)).toEqual([file]);
    },
  );
});
