/** Where in its source a fact stands. */
export interface Locator {
  /** The heading, table or caption as the source prints it; `"Excerpt"` where we saw an excerpt without any. */
  readonly section: string;
  /** The printed page, where the source has pages and we saw its number. */
  readonly page?: number;
}
