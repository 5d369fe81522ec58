import { cite, dataset, getSource, type SourceId } from "../index.js";
import type { ChartLayer, ChartSpec } from "./ChartSpec.js";
import { type ChartStyle, MARGIN } from "./style.js";
import { textLayer, wrap } from "./texts.js";

/** What a chart shows, and the space around its plot. */
export interface Content {
  readonly title: string;
  /** Paragraphs below the title. */
  readonly subtitle: readonly string[];
  readonly description: string;
  /** The width of the plot. Default: what the labels leave. */
  readonly width?: number;
  readonly height: number;
  /** Pixels for labels beside the plot. */
  readonly room?: { readonly left?: number; readonly right?: number; readonly bottom?: number };
  readonly layers: readonly ChartLayer[];
  readonly projection?: ChartSpec["projection"];
  /** Sentences of the caption, before the sources. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
  /** Whether some of the data come from no source of the dataset. */
  readonly isOwn?: boolean;
}

const TITLE = { size: 18, line: 23 };
const SUBTITLE = { size: 13, line: 18 };
const CAPTION = { size: 11, line: 15 };
const BELOW_TITLE = 6;
const GAP = 16;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const TEXTS = {
  en: { source: "Source", sources: "Sources", own: "own data" },
  de: { source: "Quelle", sources: "Quellen", own: "eigene Daten" },
};
const NUMBERS = {
  en: { decimal: ".", thousands: ",", grouping: [3], currency: ["€", ""] },
  de: { decimal: ",", thousands: ".", grouping: [3], currency: ["", "\u00a0€"], percent: "\u00a0%" },
};

/** Puts a heading and a caption around a plot. */
export function frame(style: ChartStyle, content: Content): ChartSpec {
  const { palette, width: across } = style;
  const { left = 0, right = 0, bottom = 0 } = content.room ?? {};
  const title = wrap(content.title, across, TITLE.size, "bold");
  const subtitle = content.subtitle.filter(Boolean).flatMap((text) => wrap(text, across, SUBTITLE.size));
  const caption = [content.notes.join(" "), ...origin(style, content)]
    .filter(Boolean)
    .flatMap((text) => wrap(text, across, CAPTION.size));
  const heading = title.length * TITLE.line + subtitle.length * SUBTITLE.line;
  const captionAt = content.height + bottom + GAP;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: content.description,
    usermeta: {
      dataset: { name: dataset.name, version: dataset.version, digest: dataset.digest },
      sources: [...content.sources],
    },
    title: { text: title, subtitle, dx: 0 - left, offset: GAP },
    width: content.width ?? across - left - right,
    height: content.height,
    padding: {
      left: MARGIN + left,
      top: MARGIN + heading + BELOW_TITLE + GAP,
      right: MARGIN + right,
      bottom: captionAt - content.height + caption.length * CAPTION.line + MARGIN,
    },
    autosize: "none",
    background: palette.background,
    ...(content.projection && { projection: content.projection }),
    layer: [
      ...content.layers,
      textLayer([{ text: caption, x: 0 - left, y: captionAt }], {
        baseline: "top",
        fontSize: CAPTION.size,
        lineHeight: CAPTION.line,
        color: palette.muted,
        aria: true,
      }),
    ],
    config: configOf(style),
  };
}

function configOf({ locale, palette }: ChartStyle): object {
  return {
    locale: { number: NUMBERS[locale] },
    font: FONT,
    view: { stroke: null },
    text: { color: palette.text, fontSize: 12 },
    title: {
      anchor: "start",
      frame: "group",
      color: palette.text,
      fontSize: TITLE.size,
      lineHeight: TITLE.line,
      subtitleColor: palette.muted,
      subtitleFontSize: SUBTITLE.size,
      subtitleLineHeight: SUBTITLE.line,
      subtitlePadding: BELOW_TITLE,
    },
    axis: {
      labelColor: palette.muted,
      labelFontSize: 11,
      titleColor: palette.muted,
      titleFontSize: 11,
      titleFontWeight: "normal",
      domainColor: palette.faint,
      tickColor: palette.faint,
      gridColor: palette.faint,
    },
  };
}

/** Names the sources and the version of the dataset. More than two sources are named by their publishers. */
function origin({ locale }: ChartStyle, { sources, isOwn = false }: Content): string[] {
  const texts = TEXTS[locale];
  const names = sources.length > 2 ? [...new Set(sources.map(publisherOf))] : sources.map(titleOf);
  const all = [...names, ...(isOwn ? [texts.own] : [])];
  const version = `${dataset.name} ${dataset.version}`;
  return [...(all.length > 0 ? [`${all.length > 1 ? texts.sources : texts.source}: ${all.join("; ")}`] : []), version];
}

/** Cites a source without its address, since links in an image can't be opened. */
function titleOf(source: SourceId): string {
  const { url } = getSource(source);
  return cite(source).replace(`. ${url}`, "");
}

function publisherOf(source: SourceId): string {
  return getSource(source).publisher;
}
