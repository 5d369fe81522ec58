import type { ComponentChildren } from "preact";
import { usePage } from "../Page.js";
import type { State } from "../state/State.js";

interface Props {
  readonly by: State["sort"];
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A heading that sorts the rows of its table. */
export function SortHeader({ by, class: kind = "", children }: Props) {
  const { state, go } = usePage();
  const order = state.descending ? "descending" : "ascending";
  return (
    <th scope="col" class={kind} aria-sort={state.sort === by ? order : undefined}>
      <button type="button" class="sort" onClick={() => go({ sortBy: by })}>
        <span>{children}</span>
      </button>
    </th>
  );
}
