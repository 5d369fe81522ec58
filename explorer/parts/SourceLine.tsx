import { getSource, type SourceId } from "medtech-germany";

interface Props {
  readonly id: SourceId;
  /** Hides the title from all but screen readers. */
  readonly short?: boolean;
}

/** Names the publisher, title and date of a source, with a link if it has an address. */
export function SourceLine({ id, short = false }: Props) {
  const { publisher, title, url, language, published, edition } = getSource(id);
  const text = (
    <>
      {publisher}
      <span class={short ? "hidden" : ""}>: {title}</span>
      {(published ?? edition) && `, ${published ?? edition}`}
    </>
  );
  // for sources in other languages, the title may be our own
  const lang = language === "en" ? language : undefined;
  return url ? (
    <a href={url} rel="noreferrer" lang={lang}>
      {text}
    </a>
  ) : (
    <span lang={lang}>{text}</span>
  );
}
