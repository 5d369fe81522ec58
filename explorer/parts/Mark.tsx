interface Props {
  readonly listed: boolean;
  readonly text: string;
}

/** A cell of the matrix: a dot or a dash, with a word for screen readers. One element, since there are hundreds. */
export function Mark({ listed, text }: Props) {
  return <span class={listed ? "mark listed" : "mark"} role="img" aria-label={text} />;
}
