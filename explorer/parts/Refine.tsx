import { clustersByState, type StateCode, states } from "medtech-germany";
import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";

/** Limits the ranking to a state, and chooses how it is scored. */
export function Refine() {
  const { state, go, t, lang } = usePage();
  const options = useMemo(
    () =>
      [...states]
        .sort((a, b) => a.name[lang].localeCompare(b.name[lang], lang))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name[lang]} ({clustersByState(id).length})
          </option>
        )),
    [lang],
  );
  return (
    <div class="refine">
      <label>
        <span>{t.refine.state}</span>
        <select
          value={state.in ?? ""}
          onChange={({ currentTarget }) => go({ set: { in: (currentTarget.value || undefined) as StateCode } })}
        >
          <option value="">{t.refine.everywhere}</option>
          {options}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={state.specialists}
          onChange={() => go({ set: { specialists: !state.specialists } })}
        />
        <span>
          {t.refine.specialists} <small>{t.refine.specialistsHint}</small>
        </span>
      </label>
      <label class="check">
        <input type="checkbox" checked={state.rarity} onChange={() => go({ set: { rarity: !state.rarity } })} />
        <span>
          {t.refine.rarity} <small>{t.refine.rarityHint}</small>
        </span>
      </label>
    </div>
  );
}
