import { type Cluster, clustersByFocus, getFocusArea, specialization } from "medtech-germany";
import { usePage } from "../Page.js";

interface Props {
  readonly cluster: Cluster;
}

/** Lists the focus areas of a cluster, the most distinctive first. */
export function ProfileAreas({ cluster }: Props) {
  const { t, lang } = usePage();
  const areas = cluster.focusAreas
    .map((area) => ({ area, quotient: specialization(cluster, area), listing: clustersByFocus(area).length }))
    .sort((a, b) => b.quotient - a.quotient);
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{t.words.focusAreas}</h2>
      <p class="small">{t.profile.areasHint}</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t.profile.area}</th>
            <th scope="col" class="number">
              {t.profile.focus}
            </th>
            <th scope="col" class="number">
              {t.words.clusters}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, quotient, listing }) => (
            <tr key={area}>
              <th scope="row">{getFocusArea(area).name[lang]}</th>
              <td class="number">{quotient.toLocaleString(lang, digits)}</td>
              <td class="number">{listing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
