import type { Sourced } from "medtech-germany";
import type { ComponentChildren } from "preact";
import { usePage } from "../Page.js";
import { Origin } from "./Origin.js";

interface Props {
  readonly name: string;
  /** Absent: nobody is known to tell. */
  readonly sourced: Sourced<unknown> | undefined;
  readonly children: ComponentChildren;
}

export function Fact({ name, sourced, children }: Props) {
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
