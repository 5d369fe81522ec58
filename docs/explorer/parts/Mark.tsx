import { usePage } from "../Page.js";

interface Props {
  readonly listed: boolean;
}

/** A cell of the matrix: a dot or nothing for the eye, a word for the ear. */
export function Mark({ listed }: Props) {
  const { t } = usePage();
  return (
    <span class={listed ? "mark listed" : "mark"}>
      <span class="hidden">{listed ? t.listed : t.notListed}</span>
    </span>
  );
}
