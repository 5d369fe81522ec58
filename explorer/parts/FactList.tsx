import { type Cluster, getState } from "medtech-germany";
import { usePage } from "../Page.js";
import { Fact } from "./Fact.js";
import { Labels } from "./Labels.js";

interface Props {
  readonly cluster: Cluster;
}

/** The facts on a cluster that do not come from the brochure. */
export function FactList({ cluster }: Props) {
  const { t, lang } = usePage();
  const { seat, states, website, legalName, legalForm, operator, founded, members, labels } = cluster;
  const { comparator } = members ?? {};
  const limit = comparator ? `${t.figures.comparators[comparator]} ` : "";
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t.facts.title}</h2>
      <dl class="facts">
        <Fact name={t.facts.seat} sourced={seat}>
          {seat.value.city}
        </Fact>
        <Fact name={t.facts.states} sourced={states}>
          {states.value.map((state) => getState(state).name[lang]).join(", ")}
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
          {legalForm && (t.facts.legalForms[legalForm.value] ?? legalForm.value)}
        </Fact>
        <Fact name={t.facts.operator} sourced={operator}>
          {operator?.value}
        </Fact>
        <Fact name={t.facts.founded} sourced={founded}>
          {founded?.value}
        </Fact>
        <Fact name={t.facts.members} sourced={members}>
          {limit}
          {members?.value.toLocaleString(lang)}
        </Fact>
        <Labels labels={labels ?? []} />
      </dl>
    </section>
  );
}
