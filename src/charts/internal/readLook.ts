import { InvalidArgumentError } from "../../index.js";
import type { ChartOptions } from "../ChartOptions.js";
import { type Palette, palettes } from "./palettes.js";

/** The language, the colours and the room that a chart has. */
export interface Look {
  readonly locale: "en" | "de";
  readonly palette: Palette;
  /** Pixels between the margins. */
  readonly width: number;
}

/** What every chart keeps free on each side, in pixels. */
export const MARGIN = 16;

const LOCALES = { en: 'English ("en")', de: 'German ("de")' } as const;
const THEMES = { light: '"light"', dark: '"dark"' } as const;

/** How a chart is to look; and the other options, which are left to the questions behind the chart. */
export function readLook<O extends ChartOptions>(options: O | undefined): Omit<O, keyof ChartOptions> & { look: Look } {
  const { locale = "en", theme = "light", width = 640, ...others } = read(options);
  const language = oneOf("locale", LOCALES, locale);
  const palette = palettes[oneOf("theme", THEMES, theme)];
  if (!Number.isFinite(width) || width < 280 || width > 4000) {
    throw new InvalidArgumentError("width", `expected a number of pixels from 280 to 4000, got ${told(width)}`);
  }
  const look: Look = { locale: language, palette, width: Math.round(width) - 2 * MARGIN };
  return { ...others, look };
}

/** A copy of the options, so that each is read once. */
function read<O extends ChartOptions>(options: O | undefined): O {
  try {
    return { ...options } as O;
  } catch {
    throw new InvalidArgumentError("options", "cannot be read");
  }
}

function oneOf<T extends string>(argument: string, choices: Readonly<Record<T, string>>, given: T): T {
  if (typeof given === "string" && Object.hasOwn(choices, given)) return given;
  const expected = Object.values(choices).join(" or ");
  throw new InvalidArgumentError(argument, `expected ${expected}, got ${told(given)}`);
}

function told(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  return typeof value === "number" ? String(value) : value === null ? "null" : typeof value;
}
