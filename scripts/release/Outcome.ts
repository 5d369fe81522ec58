/** How a program ended, and what it has to say. */
export interface Outcome {
  /** 0 when all is well, 1 when the changesets declare less than the changes require, 2 when that cannot be told. */
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}
