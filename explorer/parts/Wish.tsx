import { type FocusAreaId, getFocusArea } from "medtech-germany";
import { usePage } from "../Page.js";

const offered = [1, 2, 3, 5];

/** Lists the requested focus areas with their weights. */
export function Wish() {
  const { state, go, t, lang } = usePage();
  const wanted = Object.entries(state.want) as [FocusAreaId, number][];
  return (
    <ul class="wish" aria-label={t.partners.wanted}>
      {wanted.map(([area, weight]) => {
        const name = getFocusArea(area).name[lang];
        const weights = [...new Set([...offered, weight])].sort((a, b) => a - b);
        return (
          <li key={area}>
            <span class="name">{name}</span>
            <select
              aria-label={t.partners.weight(name)}
              value={String(weight)}
              onChange={({ currentTarget }) => go({ weigh: area, weight: Number(currentTarget.value) })}
            >
              {weights.map((each) => (
                <option key={each} value={String(each)}>
                  × {each.toLocaleString(lang)}
                </option>
              ))}
            </select>
            <button type="button" class="remove" onClick={() => go({ weigh: area, weight: 0 })}>
              <span class="hidden">{t.remove(name)}</span>
            </button>
          </li>
        );
      })}
      {wanted.length > 1 && (
        <li class="clear">
          <button type="button" class="quiet" onClick={() => go({ set: { want: {} } })}>
            {t.partners.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
