import { corroborationsOf, formatStat, getHospital, type Statistic } from "medtech-germany";
import { areaName, breakdownText, coverageTexts, dimensionWords, verdictWords } from "../../src/internal/words.js";
import { usePage } from "../Page.js";
import { label } from "../texts/texts.js";
import { Scrolling } from "./Scrolling.js";
import { SourceLine } from "./SourceLine.js";

interface Props {
  readonly figures: readonly Statistic[];
  readonly caption: string;
}

/** Shows figures with their period, area, coverage, source and verdict. */
export function FigureTable({ figures, caption }: Props) {
  const { t, lang } = usePage();
  const { figures: words } = t;
  return (
    <Scrolling label={caption}>
      <table class="plain figures">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {(["timePeriod", "refArea", "coverage", "source"] as const).map((dimension) => (
              <th key={dimension} scope="col">
                {label(dimensionWords[dimension][lang])}
              </th>
            ))}
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {formatStat(figure, { locale: lang })}
                {figure.note && (
                  <span class="note" lang="en">
                    {figure.note}
                  </span>
                )}
              </th>
              <td>{figure.timePeriod ?? <span class="unknown">{words.notStated}</span>}</td>
              <td>
                {areaName(figure.refArea, lang)}
                {figure.subject && <span class="note">{getHospital(figure.subject).name[lang]}</span>}
              </td>
              <td>
                {figure.breakdown && <span>{breakdownText(figure.breakdown, lang)}</span>}
                {coverageTexts(figure.coverage, lang).join("; ")}
                {!figure.breakdown && !figure.coverage && <span class="unknown">{words.notStated}</span>}
              </td>
              <td>
                <SourceLine id={figure.source} short />
                {figure.attributedTo && <span class="note">{words.credits(figure.attributedTo)}</span>}
              </td>
              <td>
                {corroborationsOf(figure).map(({ verdict, note }) => (
                  <span key={note} class={`verdict ${verdict}`}>
                    {verdictWords[verdict][lang]}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
