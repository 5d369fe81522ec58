/** A document as CSL-JSON describes it: what reference managers and citation processors read. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "dataset" | "pamphlet" | "report" | "standard" | "webpage";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  /** Year, month and day, as far as the document states them. */
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly edition?: string;
  readonly genre?: string;
  readonly URL?: string;
  readonly language: string;
}
