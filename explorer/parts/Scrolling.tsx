import type { ComponentChildren } from "preact";

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is wider than a small screen scrolls by itself, by keyboard as well. */
export function Scrolling({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="scrolling" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
