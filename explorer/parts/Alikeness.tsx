import { type Cluster, complementarity, similarity } from "medtech-germany";
import { usePage } from "../Page.js";
import { percent } from "../texts/texts.js";

interface Props {
  readonly compared: readonly Cluster[];
}

/** Shows for each pair how similar they are, and what the request gains from both. */
export function Alikeness({ compared }: Props) {
  const { state, t, lang } = usePage();
  const isWishing = Object.keys(state.want).length > 0;
  const pairs = compared.flatMap((a, position) => compared.slice(position + 1).map((b) => ({ a, b })));
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{t.compare.alike}</h2>
      <p class="small">{t.compare.alikeHint}</p>
      <ul class="pairs">
        {pairs.map(({ a, b }) => (
          <li key={`${a.id} ${b.id}`}>
            <span>
              {a.name} + {b.name}
            </span>{" "}
            <b>{percent(similarity(a, b), lang)}</b>
            <Gain of={isWishing ? complementarity(a, b, state.want) : 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shows what a pair adds to the better of the two, if anything. */
function Gain({ of: gain }: { readonly of: number }) {
  const { t, lang } = usePage();
  if (gain === 0) return null;
  return (
    <span class="small">
      {" "}
      +{percent(gain, lang)} {t.compare.gain}
    </span>
  );
}
