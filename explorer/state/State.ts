import type { ClusterId, FocusAreaId, IndicatorId, SourceId, StateCode, StatisticId } from "medtech-germany";

export const views = ["partners", "compare", "cluster", "map", "matrix", "figures"] as const;
export type View = (typeof views)[number];

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** What the map shades the states by; there are figures of 2022 for all sixteen. */
export const shades = ["hospitals", "hospital-beds"] as const;
export type Shade = (typeof shades)[number];

export const citationStyles = ["text", "bibtex", "csl-json"] as const;

/** How many clusters stand side by side. */
export const MOST_COMPARED = 4;

/** All that the page shows; it maps to and from the address. */
export interface State {
  readonly view: View;
  /** Absent: that of the browser. */
  readonly lang?: Language;
  /** Area to weight, in the order of the dataset. */
  readonly want: Readonly<Partial<Record<FocusAreaId, number>>>;
  /** Only clusters of this federal state. */
  readonly in?: StateCode;
  readonly rarity: boolean;
  /** Whether areas that were not asked for lower the score. */
  readonly specialists: boolean;
  readonly compare: readonly ClusterId[];
  readonly cluster?: ClusterId;
  readonly shade: Shade;
  /** What the rows of the matrix are ordered by. */
  readonly sort: "number" | "name" | "areas" | FocusAreaId;
  readonly descending: boolean;
  /** Whether the columns of the matrix stand by how many clusters list them, not as in the brochure. */
  readonly byCount: boolean;
  readonly indicator?: IndicatorId;
  /** Whether figures are drawn, too. */
  readonly chart: boolean;
  /** Area of reference of the figures, such as `"DE"`; absent: all. */
  readonly area?: string;
  /** Two figures, to be told apart. */
  readonly pair?: readonly [StatisticId, StatisticId];
  /** The source that is cited. */
  readonly source?: SourceId;
  readonly style: (typeof citationStyles)[number];
}

export const initial: State = {
  view: "partners",
  want: {},
  rarity: false,
  specialists: false,
  compare: [],
  shade: "hospitals",
  sort: "number",
  descending: false,
  byCount: false,
  chart: false,
  style: "text",
};
