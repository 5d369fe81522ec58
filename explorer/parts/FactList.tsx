import { type Cluster, type ClusterLabel, getSource, type Sourced } from "medtech-germany";
import type { ComponentChildren } from "preact";
import { dimensionWords } from "../../src/internal/words.js";
import { usePage } from "../Page.js";
import { legalFormText, memberText, stateNames } from "../texts/clusterWords.js";
import { label } from "../texts/texts.js";

interface Props {
  readonly cluster: Cluster;
}

/** Lists the facts about a cluster that the brochure does not give. */
export function FactList({ cluster }: Props) {
  const { t, lang } = usePage();
  const { seat, states, website, legalName, legalForm, operator, founded, members, labels } = cluster;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t.words.facts}</h2>
      <dl class="facts">
        <Fact name={t.facts.seat} sourced={seat}>
          {seat.value.city}
        </Fact>
        <Fact name={t.words.states} sourced={states}>
          {stateNames(cluster, lang)}
        </Fact>
        <Fact name={t.facts.website} sourced={website}>
          <a href={website?.value} rel="noreferrer">
            {website?.value.replace(/^https?:\/\/(?:www\.)?/, "")}
          </a>
        </Fact>
        <Fact name={t.facts.legalName} sourced={legalName}>
          {legalName?.value}
        </Fact>
        <Fact name={t.facts.legalForm} sourced={legalForm}>
          {legalFormText(cluster, t)}
        </Fact>
        <Fact name={t.facts.operator} sourced={operator}>
          {operator?.value}
        </Fact>
        <Fact name={t.facts.founded} sourced={founded}>
          {founded?.value}
        </Fact>
        <Fact name={t.facts.members} sourced={members}>
          {members && memberText(members, lang)}
        </Fact>
        <Labels labels={labels ?? []} />
      </dl>
    </section>
  );
}

interface FactProps {
  readonly name: string;
  /** Undefined if no source is known. */
  readonly sourced: Sourced<unknown> | undefined;
  readonly children: ComponentChildren;
}

function Fact({ name, sourced, children }: FactProps) {
  const { t } = usePage();
  return (
    <div>
      <dt>{name}</dt>
      {sourced === undefined ? (
        <dd class="unknown">{t.facts.unknown}</dd>
      ) : (
        <dd>
          <span class="value">{children}</span>
          <Origin of={sourced} />
        </dd>
      )}
    </div>
  );
}

function Labels({ labels }: { readonly labels: readonly ClusterLabel[] }) {
  const { t } = usePage();
  return (
    <div>
      <dt>{t.facts.labels}</dt>
      {labels.length === 0 && <dd class="unknown">{t.facts.unknown}</dd>}
      {labels.map((award) => {
        const { name, level, awarded } = award;
        return (
          <dd key={`${name} ${level} ${awarded} ${award.source}`}>
            <span class="value">
              {[name, level && t.facts.level[level], awarded && t.facts.awarded(awarded)].filter(Boolean).join(", ")}
            </span>
            <Origin of={award} />
          </dd>
        );
      })}
    </div>
  );
}

interface OriginProps {
  readonly of: Omit<Sourced<unknown>, "value">;
}

/** Shows the source of a fact, its date, and whether it was inferred. */
function Origin({ of: { source, asOf, basis, note } }: OriginProps) {
  const { t, lang } = usePage();
  const { publisher, title, published, edition } = getSource(source);
  return (
    <span class="origin">
      {basis === "inferred" && (
        <>
          <span class="inferred" title={t.facts.inferredHint}>
            {t.facts.inferred}
          </span>{" "}
        </>
      )}
      {asOf && `${t.facts.asOf(asOf)} · `}
      <a href={`#source-${source}`}>
        <span class="hidden">{label(dimensionWords.source[lang])}: </span>
        {publisher}
        <span class="hidden">: {[title, published ?? edition].filter(Boolean).join(", ")}</span>
      </a>
      {note && (
        <span class="note" lang="en">
          {note}
        </span>
      )}
    </span>
  );
}
