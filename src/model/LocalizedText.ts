/** A short text in English and in German. */
export interface LocalizedText {
  readonly en: string;
  readonly de: string;
}
