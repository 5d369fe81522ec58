import { cite, type Source, type SourceId } from "medtech-germany";
import { useState } from "preact/hooks";
import { dimensionWords } from "../../src/internal/words.js";
import { usePage } from "../Page.js";
import { citationStyles, type State } from "../state/State.js";
import { label } from "../texts/texts.js";
import { Copy } from "./Copy.js";
import { Scrolling } from "./Scrolling.js";

interface Props {
  /** At least one. */
  readonly sources: readonly Source[];
}

/** Shows how to cite one of the sources. */
export function Cite({ sources }: Props) {
  const { state, go, t, lang } = usePage();
  const [copied, setCopied] = useState("");
  const { id, rights } = sources.find((source) => source.id === state.source) ?? sources[0]!;
  const reference = cite(id, { style: state.style });
  const text = typeof reference === "string" ? reference : JSON.stringify(reference, null, 2);
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t.figures.cite}</h2>
      <div class="refine">
        <label>
          <span>{label(dimensionWords.source[lang])}</span>
          <select value={id} onChange={({ currentTarget }) => go({ set: { source: currentTarget.value as SourceId } })}>
            {sources.map((source) => (
              <option key={source.id} value={source.id}>
                {source.publisher}: {source.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t.take.forms}</span>
          <select
            value={state.style}
            onChange={({ currentTarget }) => go({ set: { style: currentTarget.value as State["style"] } })}
          >
            {citationStyles.map((style) => (
              <option key={style} value={style}>
                {t.take.names[style]}
              </option>
            ))}
          </select>
        </label>
        <Copy text={text} copied={copied === text} onCopied={() => setCopied(text)} />
      </div>
      <Scrolling label={`${t.figures.cite}: ${t.take.names[state.style]}`}>
        <pre translate={false}>
          <code>{text}</code>
        </pre>
      </Scrolling>
      <p class="small" lang="en">
        {rights}
      </p>
    </section>
  );
}
