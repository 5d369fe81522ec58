/** How a chart looks. */
export interface ChartOptions {
  /** The language of all texts and numbers: `"en"` (default) or `"de"`. */
  readonly locale?: "en" | "de";
  /** Colours for a light (default) or a dark page. Both pass WCAG contrast and simulations of colour-vision deficiencies. */
  readonly theme?: "light" | "dark";
  /** How wide the chart is as a whole, in pixels, from 280 to 4000; default 640. Texts are broken to fit. */
  readonly width?: number;
}
