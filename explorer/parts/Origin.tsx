import { getSource, type Sourced } from "medtech-germany";
import { usePage } from "../Page.js";

interface Props {
  readonly of: Omit<Sourced<unknown>, "value">;
}

/** Where a fact stands, of when it is, and whether it stands there or follows from it. */
export function Origin({ of: { source, asOf, basis, note } }: Props) {
  const { t } = usePage();
  const { publisher } = getSource(source);
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
        <span class="hidden">{t.facts.source}: </span>
        {publisher}
        <span class="hidden"> ({source})</span>
      </a>
      {note && (
        <span class="note" lang="en">
          {note}
        </span>
      )}
    </span>
  );
}
