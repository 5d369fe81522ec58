import type { ComponentChildren } from "preact";

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Scrolls content that is wider than a small screen, by keyboard too. */
export function Scrolling({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable content must be reachable by keyboard
    <section class="scrolling" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
