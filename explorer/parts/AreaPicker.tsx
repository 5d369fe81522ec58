import { type FocusAreaId, focusAreas, focusCounts } from "medtech-germany";
import { usePage } from "../Page.js";

/** Lists all focus areas, each with the number of clusters that list it and everything requested. */
export function AreaPicker() {
  const { state, go, t, lang } = usePage();
  const counts = focusCounts(Object.keys(state.want) as FocusAreaId[]);
  return (
    <fieldset class="areas">
      <legend>{t.words.focusAreas}</legend>
      <ul>
        {focusAreas.map(({ id, name }, position) => {
          const { count } = counts[position]!;
          const isWanted = state.want[id] !== undefined;
          return (
            <li key={id}>
              <label class="pill" data-none={count === 0 || undefined}>
                <input
                  type="checkbox"
                  checked={isWanted}
                  onChange={() => go({ weigh: id, weight: isWanted ? 0 : 1 })}
                />
                <span>{name[lang]}</span>{" "}
                <span class="count">
                  {count}
                  <span class="hidden"> {t.clusters(count)}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
