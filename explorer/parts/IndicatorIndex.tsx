import { findStats } from "medtech-germany";
import { usePage } from "../Page.js";
import { openIndicator } from "../state/openIndicator.js";
import { byTopic } from "./byTopic.js";
import { Link } from "./Link.js";

/** All that is measured, where nothing is chosen yet. */
export function IndicatorIndex() {
  const { t, lang } = usePage();
  return (
    <div class="topics">
      {byTopic(lang).map(({ topic, indicators }) => (
        <section key={topic}>
          <h2>{t.figures.topics[topic]}</h2>
          <ul>
            {indicators.map(({ id, name }) => (
              <li key={id}>
                <Link to={{ set: openIndicator(id) }}>{name[lang]}</Link>{" "}
                <small>{t.figures.count(findStats({ indicator: id }).length)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
