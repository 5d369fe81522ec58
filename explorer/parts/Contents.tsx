import { dataset } from "medtech-germany";
import { usePage } from "../Page.js";

const shown = ["clusters", "focusAreas", "statistics", "sources"] as const;

/** How much there is to find. */
export function Contents() {
  const { t, lang } = usePage();
  return (
    <dl class="numbers">
      {shown.map((table) => (
        <div key={table}>
          <dt>{t.examples.tables[table]}</dt>
          <dd>{dataset.counts[table]!.toLocaleString(lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
