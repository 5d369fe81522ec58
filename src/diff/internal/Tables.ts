/** A JSON object whose fields are its own: nothing of it is inherited. */
export type Fields = Readonly<Record<string, unknown>>;

/** What became of an id, in the form of any version that has `to`. */
export interface AnyRedirect extends Fields {
  readonly to: string | readonly string[];
}

/** A dataset that was read: each table with its records by key, in order. */
export interface Tables {
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Fields>>;
  /** Absent where the dataset has none. */
  readonly redirects: ReadonlyMap<string, AnyRedirect> | undefined;
  /** The table in which an id stands. */
  readonly tableOf: ReadonlyMap<string, string>;
}
