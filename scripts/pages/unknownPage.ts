import type { Dataset, Statistic } from "../../src/index.js";
import { scopeOf } from "./figureWords.js";
import { groupBy } from "./groupBy.js";
import { inferences } from "./inferences.js";
import type { Package } from "./loadPackage.js";
import { BANNER, code, table } from "./markdown.js";
import { missingFields } from "./missingFields.js";
import type { Type } from "./readTypes.js";

const HEAD = `# What is unknown

What no source told, what we concluded ourselves, and what we looked for in vain. A gap stays a gap: nothing here is filled in.
[Known gaps and tensions](known-gaps.md) tells what the two main documents leave open.
`;

/** The page of all that the dataset does not know, or knows only by conclusion. */
export function unknownPage(dataset: Dataset, types: ReadonlyMap<string, Type>, medtech: Package): string {
  const { statistics } = dataset;
  const undated = groupBy(
    statistics.filter(({ timePeriod }) => timePeriod === undefined),
    ({ source }) => source,
  );
  const notFound = dataset.corroborations.filter(({ verdict }) => verdict === "not-found");
  const parts: readonly (readonly [heading: string, text: string, body: string])[] = [
    [
      "Values that could not be read",
      'They exist, but only as a picture: `value` is null and `obsStatus` is `"L"`.',
      figureTable(statistics.filter(({ obsStatus }) => obsStatus === "L")),
    ],
    [
      "Values estimated from words",
      'The source gives words alone, and the number is ours: `obsStatus` is `"E"`.',
      figureTable(statistics.filter(({ obsStatus }) => obsStatus === "E")),
    ],
    [
      "Conclusions",
      'No source says these in so many words: their `basis` is `"inferred"`.',
      table(
        ["record", "field", "concluded", "how"],
        inferences(dataset).map(({ record, field, value, note }) => [code(record), code(field), value, note]),
      ),
    ],
    [
      "Figures that nobody else gives",
      "We looked, and found no other source.",
      table(
        ["figure", "id", "note"],
        notFound.map(({ statistic, note }) => [medtech.formatStat(statistic), code(statistic), note]),
      ),
    ],
    [
      "Figures without a period",
      "Their source states no year for them, however plausible one may be.",
      [...undated]
        .map(
          ([source, list]) =>
            `- ${code(source)}: ${list.map(({ id }) => code(id.slice(source.length + 1))).join(", ")}\n`,
        )
        .join(""),
    ],
    [
      "Fields that are absent",
      "In how many records an optional field is absent, and in which where they are few. Some are absent because the thing does " +
        "not apply: [the data dictionary](data-dictionary.md) tells what each means.",
      table(
        ["table", "field", "absent in", "which"],
        missingFields(dataset, types).map(({ table, field, ids, records }) => [
          code(table),
          code(field),
          `${ids.length} of ${records}`,
          ids.length > FEW ? "" : ids.map(code).join(", "),
        ]),
      ),
    ],
  ];
  return `${BANNER}${HEAD}${parts.map(([heading, text, body]) => `\n## ${heading}\n\n${text}\n\n${body}`).join("")}`;

  function figureTable(figures: readonly Statistic[]): string {
    return table(
      ["figure", "of", "id", "note"],
      figures.map((figure) => [
        medtech.formatStat(figure),
        `${medtech.getIndicator(figure.indicator).name.en}: ${scopeOf(figure, medtech)}`,
        code(figure.id),
        figure.note ?? "",
      ]),
    );
  }
}

/** Above this, a list of records says less than their number. */
const FEW = 20;
