import type { Cluster } from "medtech-germany";
import type { ComponentChildren } from "preact";
import { usePage } from "../Page.js";
import { legalFormText, memberText, stateNames } from "../texts/clusterWords.js";

interface Props {
  readonly compared: readonly Cluster[];
}

/** Compares the facts about clusters; the page of each cluster names the sources. */
export function CompareFacts({ compared }: Props) {
  const { t, lang } = usePage();
  const { facts } = t;
  const rows: readonly (readonly [string, (cluster: Cluster) => ComponentChildren])[] = [
    [facts.seat, ({ seat }) => seat.value.city],
    [t.words.states, (cluster) => stateNames(cluster, lang)],
    [facts.founded, ({ founded }) => founded?.value],
    [facts.legalForm, (cluster) => legalFormText(cluster, t)],
    [
      facts.members,
      ({ members }) =>
        members &&
        [memberText(members, lang), members.asOf && `(${facts.asOf(members.asOf)})`].filter(Boolean).join(" "),
    ],
    [facts.labels, ({ labels }) => labels && [...new Set(labels.map(({ name }) => name))].join(", ")],
  ];
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={compared.length + 1}>
          {t.words.facts}
        </th>
      </tr>
      {rows.map(([name, show]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {compared.map((cluster) => (
            <td key={cluster.id}>{show(cluster) ?? <span class="unknown">{facts.unknown}</span>}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
