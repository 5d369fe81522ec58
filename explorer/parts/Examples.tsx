import { usePage } from "../Page.js";
import type { State } from "../state/State.js";
import { Link } from "./Link.js";

const wishes: readonly Partial<State>[] = [
  { want: { "medical-imaging": 1, "surgical-instruments": 1, robotics: 2 } },
  { want: { "hearing-aids": 1, dental: 1 }, in: "DE-BW" },
  { want: { "digital-health": 1, "home-care": 1, rehabilitation: 1 }, specialists: true },
];

/** Where to begin, as long as nothing is wanted. */
export function Examples() {
  const { t } = usePage();
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{t.examples.title}</h2>
      <ul class="starts">
        {wishes.map((wish, position) => (
          <li key={t.examples.wishes[position]}>
            <Link to={{ set: wish }}>{t.examples.wishes[position]}</Link>
          </li>
        ))}
      </ul>
      <p class="small">{t.examples.origin}</p>
    </section>
  );
}
