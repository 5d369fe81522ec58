/** What the tests use of jsonld, which brings no types. */
declare module "jsonld" {
  type Node = { readonly [property: string]: readonly Record<string, unknown>[] } & {
    readonly "@id"?: string;
    readonly "@type"?: readonly string[];
  };
  interface Options {
    /** Fetches a context from elsewhere. */
    readonly documentLoader?: (url: string) => Promise<never>;
    /** Fails on terms that no context knows. */
    readonly safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<readonly Node[]>;
    toRDF(document: object, options: Options & { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default jsonld;
}
