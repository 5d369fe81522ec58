import { InvalidArgumentError } from "../index.js";
import { describe } from "../internal/messages.js";
import { isOneOf, readOptions } from "../internal/untrusted.js";
import type { Language } from "../internal/words.js";
import type { ChartOptions } from "./ChartOptions.js";

/** The language, the colours and the width of a chart. */
export interface ChartStyle {
  readonly locale: Language;
  readonly palette: Palette;
  /** Pixels between the margins. */
  readonly width: number;
}

/** The colours of a theme. */
export interface Palette {
  readonly background: string;
  /** Text that says what is shown. */
  readonly text: string;
  /** Text that adds detail. */
  readonly muted: string;
  /** Lines that only guide the eye. No mark in this colour carries data. */
  readonly faint: string;
  /** Marks, if the chart has one kind of them. */
  readonly accent: string;
  /** Lines in one chart. Each also has its own shape. */
  readonly series: readonly string[];
}

export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    background: "#ffffff",
    text: "#1c2430",
    muted: "#56616f",
    faint: "#dfe4ea",
    accent: "#0b63a5",
    series: ["#0b63a5", "#c87500", "#11492a", "#6e0f45"],
  },
  dark: {
    background: "#10151c",
    text: "#eef2f6",
    muted: "#a3afbd",
    faint: "#2c3642",
    accent: "#5db2f2",
    series: ["#5db2f2", "#f2a900", "#4c8350", "#ffdbe6"],
  },
};

/** Pixels that every chart keeps free on each side. */
export const MARGIN = 16;

/** Reads the options of a chart: its style, and the other options, which the question behind the chart checks. */
export function readStyle<O extends ChartOptions>(
  options: O | undefined,
): Omit<O, keyof ChartOptions> & { readonly style: ChartStyle } {
  const { locale, theme, width, others } = readOptions(
    options,
    ({ locale = "en", theme = "light", width = 640, ...others }) => ({ locale, theme, width, others }),
  );
  if (!isOneOf(["en", "de"], locale)) {
    throw new InvalidArgumentError("locale", `expected English ("en") or German ("de"), got ${describe(locale)}`);
  }
  if (!isOneOf(["light", "dark"], theme)) {
    throw new InvalidArgumentError("theme", `expected "light" or "dark", got ${describe(theme)}`);
  }
  if (!Number.isFinite(width) || width < 280 || width > 4000) {
    throw new InvalidArgumentError("width", `expected a number of pixels from 280 to 4000, got ${describe(width)}`);
  }
  const style: ChartStyle = { locale, palette: palettes[theme], width: Math.round(width) - 2 * MARGIN };
  // without a prototype, so that an option that is left out stays undefined
  return { __proto__: null, ...others, style } as unknown as Omit<O, keyof ChartOptions> & { style: ChartStyle };
}
