import { usePage } from "../Page.js";

interface Props {
  readonly title: string;
  /** Least and largest value of each class. */
  readonly classes: readonly (readonly [number, number])[];
}

export function Legend({ title, classes }: Props) {
  const { lang } = usePage();
  return (
    <div class="legend">
      <p>{title}</p>
      <ul>
        {classes.map(([least, most], level) => (
          <li key={least}>
            <svg viewBox="0 0 24 16" aria-hidden="true">
              <rect width="24" height="16" class={`level-${level}`} />
            </svg>
            {least.toLocaleString(lang)}–{most.toLocaleString(lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}
