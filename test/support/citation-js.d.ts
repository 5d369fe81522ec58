// citation-js brings no types; this is the part of it that the tests use
declare module "@citation-js/core" {
  interface Entry {
    readonly id: string;
    readonly title: string;
    readonly author: unknown;
    readonly URL?: string;
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: string | readonly object[]);
    readonly data: readonly [Entry];
    format(format: "bibliography" | "bibtex", options?: object): string;
  }
}
