/** A block of TypeScript from the documentation. */
export interface Example {
  /** The file that it stands in, relative to the root of the repository. */
  readonly file: string;
  /** The line of the file on which the code begins, from 1. */
  readonly line: number;
  /** The declaration that it documents; absent for one in a guide. */
  readonly of?: string;
  readonly code: string;
}
