import { getSource, type SourceId } from "medtech-germany";
import { usePage } from "../Page.js";

interface Props {
  readonly sources: readonly SourceId[];
}

/** Lists the sources of the facts on a page. */
export function SourceList({ sources }: Props) {
  const { t } = usePage();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t.words.sources}</h2>
      <ul class="sources">
        {sources.map((id) => {
          const { title, publisher, published, url, language, consulted } = getSource(id);
          return (
            <li key={id} id={`source-${id}`} tabIndex={-1}>
              {publisher}: <cite lang={language === "en" ? language : undefined}>{title}</cite>
              {published && `, ${published}`}
              {` (${t.figures.read[consulted]})`}
              {url && (
                <>
                  {" "}
                  <a href={url} rel="noreferrer">
                    {url}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
