/** What this release of the dataset is. */
export interface DatasetInfo {
  /** The package's name. */
  readonly name: string;
  /** The package's version, which is the dataset's version: who pins it pins the facts. */
  readonly version: string;
  /** Rises when the shape of records changes in a way that readers of exported files must know. */
  readonly schemaVersion: number;
  /** The edition of the brochure that the clusters come from. */
  readonly edition: string;
  /** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of all tables. */
  readonly digest: string;
  /** The number of records of each table. */
  readonly counts: Readonly<Record<string, number>>;
}
