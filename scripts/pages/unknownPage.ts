import type { Statistic } from "../../src/index.js";
import { tables } from "../../src/schema/tables.js";
import type { Package } from "./loadPackage.js";
import { BANNER, code, table } from "./markdown.js";
import type { Model } from "./readModel.js";
import { groupBy, scopeOf } from "./statisticTexts.js";

const HEAD = `# What is unknown

This page lists what no source states, what we inferred, and what we searched for and didn't find. No gap is filled in. [Known
gaps and tensions](known-gaps.md) covers the gaps of the two main documents.
`;

/** The longest list of records that the page names one by one. */
const MOST_NAMED = 20;

/** Renders the page about everything that the dataset doesn't know, or only infers. */
export function unknownPage(medtech: Package, model: Model): string {
  const { statistics } = medtech;
  const undated = groupBy(
    statistics.filter(({ timePeriod }) => timePeriod === undefined),
    ({ source }) => source,
  );
  const notFound = medtech.corroborations.filter(({ verdict }) => verdict === "not-found");
  const parts: readonly (readonly [heading: string, text: string, body: string])[] = [
    [
      "Values that could not be read",
      'These values exist, but only in a picture: `value` is null and `obsStatus` is `"L"`.',
      statisticTable(statistics.filter(({ obsStatus }) => obsStatus === "L")),
    ],
    [
      "Values estimated from words",
      'The source uses words instead of a number. The number is our estimate: `obsStatus` is `"E"`.',
      statisticTable(statistics.filter(({ obsStatus }) => obsStatus === "E")),
    ],
    [
      "Inferred values",
      'No source states these values explicitly: their `basis` is `"inferred"`.',
      table(
        ["record", "property", "value", "reason"],
        inferences(medtech, model).map(({ record, path, value, note }) => [code(record), code(path), value, note]),
      ),
    ],
    [
      "Figures without a second source",
      "We searched for other sources of these figures and found none.",
      table(
        ["figure", "statistic", "note"],
        notFound.map(({ statistic, note }) => [medtech.formatStat(statistic), code(statistic), note]),
      ),
    ],
    [
      "Figures without a period",
      "Their source states no year, even where one seems likely.",
      [...undated]
        .map(
          ([source, list]) =>
            `- ${code(source)}: ${list.map(({ id }) => code(id.slice(source.length + 1))).join(", ")}\n`,
        )
        .join(""),
    ],
    [
      "Absent properties",
      `The table counts the records without each optional property, and names up to ${MOST_NAMED} of them. Some properties are absent ` +
        "because they don't apply; [the data dictionary](data-dictionary.md) says what each one means.",
      table(
        ["table", "property", "absent in", "records"],
        absentFields(medtech, model).map(({ table, field, ids, records }) => [
          code(table),
          code(field),
          `${ids.length} of ${records}`,
          ids.length > MOST_NAMED ? "" : ids.map(code).join(", "),
        ]),
      ),
    ],
  ];
  return `${BANNER}${HEAD}${parts.map(([heading, text, body]) => `\n## ${heading}\n\n${text}\n\n${body}`).join("")}`;

  function statisticTable(list: readonly Statistic[]): string {
    return table(
      ["figure", "indicator", "scope", "statistic", "note"],
      list.map((statistic) => [
        medtech.formatStat(statistic),
        medtech.getIndicator(statistic.indicator).name.en,
        scopeOf(statistic, medtech),
        code(statistic.id),
        statistic.note ?? "",
      ]),
    );
  }
}

/** A part of a record that its source doesn't state explicitly. */
interface Inference {
  readonly record: string;
  /** Path to the part, such as `seat` or `demands[3]`. */
  readonly path: string;
  readonly value: string;
  readonly note: string;
}

/** Finds everything whose `basis` is `"inferred"`, in the order of the tables. */
function inferences(medtech: Package, model: Model): Inference[] {
  const found: Inference[] = [];
  const sourceIds = new Set<unknown>(medtech.sources.map(({ id }) => id));
  for (const { name } of model.tables) {
    for (const record of Object.values<object>(medtech[name])) visit(record, (record as { id?: string }).id ?? "", "");
  }
  return found;

  function visit(tree: unknown, record: string, path: string): void {
    if (typeof tree !== "object" || tree === null) return;
    const { basis, value, text, note } = tree as Partial<Record<"basis" | "value" | "text" | "note", unknown>>;
    if (basis === "inferred") found.push({ record, path, value: inWords(value ?? text), note: String(note ?? "") });
    for (const [key, part] of Object.entries(tree)) {
      visit(part, record, Array.isArray(tree) ? `${path}[${key}]` : [path, key].filter(Boolean).join("."));
    }
  }

  /** Writes a value in one line: states by name, sources by id, lists and records by their entries. */
  function inWords(value: unknown): string {
    if (typeof value === "object" && value !== null) return Object.values(value).map(inWords).join(", ");
    return sourceIds.has(value) ? code(String(value)) : medtech.words.areaName(String(value), "en");
  }
}

/** An optional property of a table, with the records in which it is absent. */
interface AbsentField {
  readonly table: string;
  readonly field: string;
  readonly ids: readonly string[];
  /** The number of records in the table. */
  readonly records: number;
}

/** Finds every optional property that is absent in some record, in the order of tables and properties. */
function absentFields(medtech: Package, model: Model): AbsentField[] {
  return model.tables.flatMap(({ name: table, record: { fields } }) => {
    if (table === "redirects") return [];
    const records = medtech[table] as readonly object[] as readonly Readonly<Record<string, unknown>>[];
    const { key } = tables[table];
    return fields
      .filter(({ optional }) => optional)
      .map(({ name: field }) => {
        const ids = records.filter((record) => !(field in record)).map((record) => String(record[key]));
        return { table, field, ids, records: records.length };
      })
      .filter(({ ids }) => ids.length > 0);
  });
}
