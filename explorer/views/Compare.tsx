import { type ClusterId, clusters, getCluster } from "medtech-germany";
import { usePage } from "../Page.js";
import { Alikeness } from "../parts/Alikeness.js";
import { CompareTable } from "../parts/CompareTable.js";
import { Link } from "../parts/Link.js";
import { Take } from "../parts/Take.js";
import { MOST_COMPARED } from "../state/State.js";
import { takeCompare } from "../take/clusters.js";

/** Shows up to four clusters side by side. */
export function Compare() {
  const { state, go, t } = usePage();
  const compared = state.compare.map((id) => getCluster(id));
  const others = clusters.filter((cluster) => !compared.includes(cluster));
  return (
    <>
      <p class="back">
        <Link to={{ set: { view: "partners" } }}>{t.profile.back}</Link>
      </p>
      <h1 tabIndex={-1}>{t.compare.title}</h1>
      {compared.length === 0 && <p class="lead">{t.compare.empty}</p>}
      {compared.length < MOST_COMPARED && (
        <label class="field">
          <span>{t.compare.add}</span>
          <select value="" onChange={({ currentTarget }) => go({ toggleCompared: currentTarget.value as ClusterId })}>
            <option value="">{t.words.choose}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {compared.length > 0 && <CompareTable compared={compared} />}
      {compared.length > 1 && <Alikeness compared={compared} />}
      {compared.length > 0 && <Take {...takeCompare(compared)} />}
    </>
  );
}
