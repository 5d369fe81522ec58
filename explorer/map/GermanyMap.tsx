import map from "@svg-maps/germany";
import { type Cluster, clusters, getState, type StateCode } from "medtech-germany";
import { useMemo } from "preact/hooks";
import { usePage } from "../Page.js";
import type { StateFigure } from "../queries/stateFigures.js";
import { cities, labelPlaces, project, spread } from "./places.js";

interface Props {
  readonly figures: readonly StateFigure[];
  readonly label: string;
}

/** The outline of each state, by its code in lower case. */
const outlines: {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
} = map;

const RADIUS = 11;

export function GermanyMap({ figures, label }: Props) {
  const { lang } = usePage();
  const seats = useMemo(() => spread(clusters.map(projected), 2 * RADIUS + 4), []);
  return (
    <svg class="germany" viewBox={outlines.viewBox} role="img" aria-label={label}>
      {figures.map(({ state, figure, level }) => (
        <path
          key={state}
          class={`level-${level}`}
          data-state={state}
          d={outlines.locations.find(({ id }) => codeOf(id) === state)?.path}
        >
          <title>{`${getState(state).name[lang]}: ${figure.value.toLocaleString(lang)}`}</title>
        </path>
      ))}
      {figures.map(({ state, figure, level }) => {
        const { x, y } = project(labelPlaces[state]);
        const isCity = cities.includes(state);
        return (
          <text key={state} x={x} y={y} class={`value ${isCity ? "beside" : `on-${level}`}`}>
            {isCity && `${state.slice(3)} `}
            {figure.value.toLocaleString(lang)}
          </text>
        );
      })}
      {seats.map(({ number, name, city, x, y }) => (
        <g key={number} class="seat" data-number={number} transform={`translate(${x} ${y})`}>
          <title>{`${name}, ${city}`}</title>
          <circle r={RADIUS} />
          <text>{number}</text>
        </g>
      ))}
    </svg>
  );
}

function projected({ number, name, seat }: Cluster) {
  return { number, name, city: seat.value.city, ...project(seat.value) };
}

function codeOf(id: string): StateCode {
  return `DE-${id.toUpperCase()}` as StateCode;
}
