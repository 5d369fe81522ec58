/** The colours of a theme. */
export interface Palette {
  readonly background: string;
  /** Texts that say what is shown. */
  readonly text: string;
  /** Texts that say more about it. */
  readonly muted: string;
  /** Lines that only guide the eye; no mark of these tells anything. */
  readonly faint: string;
  /** What is shown, where there is only one sort of it. */
  readonly accent: string;
  /** Lines beside each other, of which each has a shape of its own as well. */
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
