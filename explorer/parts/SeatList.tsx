import { clusters } from "medtech-germany";
import { usePage } from "../Page.js";
import { Link } from "./Link.js";

/** Lists the clusters by their numbers on the map. */
export function SeatList() {
  const { t } = usePage();
  return (
    <section aria-labelledby="seats">
      <h2 id="seats">{t.map.seats}</h2>
      <ol class="seats">
        {clusters.map(({ id, number, name, seat }) => (
          <li key={id}>
            <span class="seat-number">{number}</span>
            <span>
              <Link to={{ set: { view: "cluster", cluster: id } }}>{name}</Link> <small>{seat.value.city}</small>
            </span>
          </li>
        ))}
      </ol>
      <p class="small">{t.map.coordinates}</p>
    </section>
  );
}
