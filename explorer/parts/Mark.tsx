interface Props {
  readonly listed: boolean;
  readonly text: string;
}

/** A cell of the matrix: a dot or a dash for the eye, a word for the ear. There are hundreds of them, so each is one element. */
export function Mark({ listed, text }: Props) {
  return <span class={listed ? "mark listed" : "mark"} role="img" aria-label={text} />;
}
