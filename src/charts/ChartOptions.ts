/** How a chart looks. */
export interface ChartOptions {
  /** The language of all text and numbers: `"en"` (default) or `"de"`. */
  readonly locale?: "en" | "de" | undefined;
  /** Colours for a light (default) or a dark page. Both pass WCAG contrast and simulations of colour-vision deficiencies. */
  readonly theme?: "light" | "dark" | undefined;
  /** The width of the whole chart in pixels, from 280 to 4000 (default: 640). Text wraps to fit. */
  readonly width?: number | undefined;
}
