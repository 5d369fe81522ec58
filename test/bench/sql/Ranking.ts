/** What is to be ranked. */
export interface RankingTask {
  /** The Parquet file with the wishes, numbered from 0 without gaps. */
  readonly file: string;
  /** Where the rankings go, as Parquet files. */
  readonly folder: string;
  readonly companies: number;
  /** So many companies are ranked by one statement; then come the next. */
  readonly atOnce: number;
}

/** What it took. */
export interface RankingCost {
  readonly milliseconds: number;
  /** The milliseconds for which it had a processor, summed over all of them: what others do on the machine hardly changes it. */
  readonly processorTime: number;
  /** The most that the process held in memory at any time, in bytes. */
  readonly memory: number;
}

/** A line of the report. */
export interface RankingLine extends RankingCost {
  readonly companies: number;
  readonly rows: number;
  readonly atOnce: number;
  /** How many rows the answer has, and how many of them are those of the library. */
  readonly answered: number;
  readonly equal: number;
}
