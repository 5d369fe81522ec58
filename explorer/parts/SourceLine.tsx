import { getSource, type SourceId } from "medtech-germany";

interface Props {
  readonly id: SourceId;
  /** Where room is scarce, the title is only heard. */
  readonly short?: boolean;
}

/** Publisher, title and date of a source; a link where it has an address. */
export function SourceLine({ id, short = false }: Props) {
  const { publisher, title, url, language, published, edition } = getSource(id);
  const text = (
    <>
      {publisher}
      <span class={short ? "hidden" : ""}>: {title}</span>
      {(published ?? edition) && `, ${published ?? edition}`}
    </>
  );
  // a document in another language may have a title of ours
  const lang = language === "en" ? language : undefined;
  return url ? (
    <a href={url} rel="noreferrer" lang={lang}>
      {text}
    </a>
  ) : (
    <span lang={lang}>{text}</span>
  );
}
