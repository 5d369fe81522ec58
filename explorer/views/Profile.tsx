import { type ClusterId, getCluster } from "medtech-germany";
import { usePage } from "../Page.js";
import { CompareToggle } from "../parts/CompareToggle.js";
import { FactList } from "../parts/FactList.js";
import { Link } from "../parts/Link.js";
import { Neighbours } from "../parts/Neighbours.js";
import { ProfileAreas } from "../parts/ProfileAreas.js";
import { SeatList } from "../parts/SeatList.js";
import { SourceList } from "../parts/SourceList.js";
import { Take } from "../parts/Take.js";
import { takeProfile } from "../take/clusters.js";
import { placeOf } from "../texts/clusterWords.js";

export function Profile() {
  const { state, t } = usePage();
  return (
    <>
      <p class="back">
        <Link to={{ set: { view: "partners" } }}>{t.profile.back}</Link>
      </p>
      {state.cluster === undefined ? <AllClusters /> : <ProfileOf id={state.cluster} />}
    </>
  );
}

/** Lists all clusters while none is chosen. */
function AllClusters() {
  const { t } = usePage();
  return (
    <>
      <h1 tabIndex={-1}>{t.profile.none}</h1>
      <SeatList />
    </>
  );
}

/** Shows everything about a cluster, each fact with its source. */
function ProfileOf({ id }: { readonly id: ClusterId }) {
  const { t, lang } = usePage();
  const cluster = getCluster(id);
  const taken = takeProfile(cluster);
  return (
    <>
      <h1 tabIndex={-1}>{cluster.name}</h1>
      <div class="lead">
        <p>
          {placeOf(cluster, lang)} · {t.profile.row(cluster.number)}
        </p>
        {cluster.aliases && (
          <p>
            {t.facts.also}: {cluster.aliases.join(", ")}
          </p>
        )}
        <CompareToggle cluster={cluster} />
      </div>
      <div class="profile">
        <FactList cluster={cluster} />
        <ProfileAreas cluster={cluster} />
      </div>
      <Neighbours cluster={cluster} />
      <SourceList sources={taken.sources} />
      <Take {...taken} />
    </>
  );
}
