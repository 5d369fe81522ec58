import { usePage } from "../Page.js";

interface Props {
  readonly text: string;
  readonly copied: boolean;
  readonly onCopied: () => void;
}

export function Copy({ text, copied, onCopied }: Props) {
  const { t } = usePage();
  return (
    <>
      <button
        type="button"
        class="button"
        // if the browser refuses, the text can still be selected
        onClick={() => navigator.clipboard?.writeText(text).then(onCopied, () => undefined)}
      >
        {t.take.copy}
      </button>
      <span role="status" class="copied">
        {copied ? t.take.copied : ""}
      </span>
    </>
  );
}
