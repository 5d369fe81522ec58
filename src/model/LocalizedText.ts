/** A short text in English and in German. */
export interface LocalizedText {
  /** English. */
  readonly en: string;
  /** German. */
  readonly de: string;
}
