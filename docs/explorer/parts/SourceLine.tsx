import { getSource, type SourceId } from "medtech-germany";

interface Props {
  readonly id: SourceId;
}

/** Publisher and title of a source; a link where it has an address. */
export function SourceLine({ id }: Props) {
  const { publisher, title, url, language, published } = getSource(id);
  const text = [`${publisher}: ${title}`, published].filter(Boolean).join(", ");
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
