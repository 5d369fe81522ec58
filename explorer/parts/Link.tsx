import type { ComponentChildren } from "preact";
import { usePage } from "../Page.js";
import { type Action, change } from "../state/change.js";
import { writeState } from "../state/writeState.js";

interface Props {
  readonly to: Action;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly current?: boolean;
  readonly lang?: string;
}

/** A link to another state of the page, with an address like any other link. */
export function Link({ to, children, current, ...rest }: Props) {
  const { state, go } = usePage();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  const href = writeState(change(state, to)) || "./";
  return (
    <a {...rest} href={href} onClick={follow} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}
