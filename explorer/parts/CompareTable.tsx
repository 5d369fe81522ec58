import { type Cluster, focusAreas } from "medtech-germany";
import { usePage } from "../Page.js";
import { CompareFacts } from "./CompareFacts.js";
import { Link } from "./Link.js";
import { Mark } from "./Mark.js";
import { Scrolling } from "./Scrolling.js";

interface Props {
  readonly compared: readonly Cluster[];
}

/** Shows a column per cluster, with the requested rows highlighted. */
export function CompareTable({ compared }: Props) {
  const { state, go, t, lang } = usePage();
  const columns = compared.length + 1;
  return (
    <Scrolling label={t.compare.title}>
      <table class="plain side-by-side">
        <thead>
          <tr>
            <td />
            {compared.map(({ id, name }) => (
              <th key={id} scope="col">
                <Link to={{ set: { view: "cluster", cluster: id } }}>{name}</Link>{" "}
                <button type="button" class="remove" onClick={() => go({ toggleCompared: id })}>
                  <span class="hidden">{t.remove(name)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <CompareFacts compared={compared} />
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colSpan={columns}>
              {t.words.focusAreas}
            </th>
          </tr>
          <tr>
            <th scope="row">{t.compare.count_}</th>
            {compared.map((cluster) => (
              <td key={cluster.id}>{cluster.focusAreas.length}</td>
            ))}
          </tr>
          {focusAreas.map(({ id, name }) => (
            <tr key={id} class={state.want[id] === undefined ? "" : "wanted"}>
              <th scope="row">
                {name[lang]}
                {state.want[id] !== undefined && <span class="tag">{t.partners.wanted}</span>}
              </th>
              {compared.map((cluster) => {
                const listed = cluster.focusAreas.includes(id);
                return (
                  <td key={cluster.id}>
                    <Mark listed={listed} text={listed ? t.listed : t.notListed} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
