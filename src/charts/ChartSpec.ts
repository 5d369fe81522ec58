import type { SourceId } from "../index.js";

/**
 * A chart as a Vega-Lite 6 specification, for `vega-embed`, `vega-lite` and other tools that read one.
 *
 * It is a plain object without functions. You can change it and store it as JSON. Positions are in pixels, so that a chart
 * looks the same wherever you draw it.
 */
export interface ChartSpec {
  /** The version of Vega-Lite. */
  $schema: string;
  /** The text alternative: what the chart shows, in a sentence. */
  description: string;
  /** Where the data come from, for programs. Vega-Lite ignores it. */
  usermeta: ChartOrigin;
  /** The heading, and below it what the chart is about. */
  title: ChartTitle;
  width: number;
  height: number;
  /** The space around the plot, for the heading, labels, and the caption with sources and version. */
  padding: { left: number; top: number; right: number; bottom: number };
  autosize: "none";
  background: string;
  /** Only maps have a projection. */
  projection?: ChartProjection;
  /** The layers from back to front, each with its data. The last one is the caption. */
  layer: ChartLayer[];
  /** Fonts, colours, and the number format of the language. */
  config: object;
}

/** Where the data of a chart come from. */
export type ChartOrigin = {
  /** The name, version and digest of the built-in dataset. */
  dataset: { name: string; version: string; digest: string };
  /** The sources of the chart's data; empty for your own data. */
  sources: SourceId[];
};

/** The heading of a chart, in lines. */
export interface ChartTitle {
  text: string[];
  subtitle: string[];
  [property: string]: unknown;
}

/** The projection of a map: Lambert's azimuthal projection, which preserves area. */
export interface ChartProjection {
  type: "azimuthalEqualArea";
  rotate: [longitude: number, latitude: number, roll: number];
  scale: number;
  translate: [x: number, y: number];
}

/** Marks of one type, and what they show. */
export interface ChartLayer {
  data: { values: object | object[] } | { graticule: object } | { url: string };
  mark: ChartMark;
  encoding: object;
}

/** A type of marks, with its properties. Charts use some of these types; your own layers can use all of them. */
export interface ChartMark {
  type: "arc" | "area" | "bar" | "geoshape" | "image" | "line" | "point" | "rect" | "rule" | "text" | "tick" | "trail";
  [property: string]: unknown;
}
