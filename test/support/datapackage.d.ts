/** What the tests use of the official library for Data Packages, which brings no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    /** The rows, cast to the types of the fields; throws where a value does not fit its type or its constraints. */
    read(options?: { readonly keyed?: boolean }): Promise<Record<string, unknown>[]>;
    /** Throws where a foreign key leads nowhere. */
    checkRelations(): Promise<true>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const library: {
    readonly Package: {
      load(descriptor: object, options: { readonly basePath: string; readonly strict?: boolean }): Promise<Package>;
    };
    validate(descriptor: object): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
  };
  export default library;
}
