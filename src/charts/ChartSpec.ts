import type { SourceId } from "../index.js";

/**
 * A chart as a Vega-Lite 6 specification: a plain object of your own, without functions, which can be changed, stored as JSON
 * and handed to `vega-embed`, `vega-lite` or anything else that takes one.
 *
 * Positions are laid out in pixels, so that a chart looks the same wherever it is drawn.
 */
export interface ChartSpec {
  /** The version of Vega-Lite that it is written for. */
  $schema: string;
  /** What is to be seen, in a sentence: the chart's text alternative. */
  description: string;
  /** Where the chart comes from, for programs; Vega-Lite passes it by. */
  usermeta: ChartOrigin;
  /** The heading, and below it what the chart is of. */
  title: ChartTitle;
  width: number;
  height: number;
  /** What surrounds the plot: the heading, labels, and the caption with sources and version. */
  padding: { left: number; top: number; right: number; bottom: number };
  autosize: "none";
  background: string;
  /** Of a map alone. */
  projection?: ChartProjection;
  /** From the back to the front, each with its data. The last one is the caption. */
  layer: ChartLayer[];
  /** Fonts, colours, and how the language writes numbers. */
  config: object;
}

/** Where a chart comes from. */
export type ChartOrigin = {
  /** Name, version and digest of the dataset that was asked. */
  dataset: { name: string; version: string; digest: string };
  /** The documents that the chart rests on; empty for data of your own. */
  sources: SourceId[];
};

/** The heading of a chart, in lines. */
export interface ChartTitle {
  text: string[];
  subtitle: string[];
  [property: string]: unknown;
}

/** How a map is projected: Lambert's azimuthal projection, which keeps areas in proportion. */
export interface ChartProjection {
  type: "azimuthalEqualArea";
  rotate: [longitude: number, latitude: number, roll: number];
  scale: number;
  translate: [x: number, y: number];
}

/** Marks of one sort, and what they show. */
export interface ChartLayer {
  data: { values: object | object[] } | { graticule: object } | { url: string };
  mark: ChartMark;
  encoding: object;
}

/** A sort of marks, with its properties. Charts have some of these sorts; layers of your own may have any. */
export interface ChartMark {
  type: "arc" | "area" | "bar" | "geoshape" | "image" | "line" | "point" | "rect" | "rule" | "text" | "tick" | "trail";
  [property: string]: unknown;
}
