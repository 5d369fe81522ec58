import { attributionsFor, findStats, type Indicator } from "medtech-germany";
import type { Taken } from "../parts/Take.js";
import { importing } from "./importing.js";
import { toCsv } from "./toCsv.js";

/** The figures of an indicator, to take along. */
export function takeFigures({ id }: Indicator, area: string | undefined): Taken {
  const refArea = area === undefined ? "" : `, refArea: "${area}"`;
  const figures = findStats({ indicator: id, ...(area !== undefined && { refArea: area }) });
  return {
    code: importing(
      ["cite", "compareStats", "findStats", "formatStat"],
      [
        `const { figures, range, differences } = compareStats("${id}"${area === undefined ? "" : `, { refArea: "${area}" }`});`,
        `const withParts = findStats({ indicator: "${id}"${refArea} });`,
        "",
        "for (const figure of figures) console.log(formatStat(figure), figure.timePeriod, cite(figure.source));",
        "console.log(range, differences, withParts.length);",
      ],
    ),
    csv: () =>
      toCsv([
        [
          ...["id", "value", "comparator", "approximate", "status", "area", "period", "coverage", "breakdown"],
          ...["subject", "attributed to", "source", "note"],
        ],
        ...figures.map((figure) => [
          ...[figure.id, figure.value, figure.comparator, figure.approximate, figure.obsStatus, figure.refArea],
          ...[figure.timePeriod, figure.coverage && JSON.stringify(figure.coverage)],
          ...[figure.breakdown && `${figure.breakdown.dimension} ${figure.breakdown.category}`, figure.subject],
          ...[figure.attributedTo, figure.source, figure.note],
        ]),
      ]),
    json: () => figures,
    sources: attributionsFor(figures).map((source) => source.id),
  };
}
