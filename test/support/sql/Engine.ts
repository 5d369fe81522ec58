/** A row of an answer, by column; numbers of every type are numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** A database with the tables of the dataset. */
export interface Engine {
  /** Runs statements whose answers do not matter. */
  run(statements: string): Promise<void>;
  /** The rows that a statement answers, in its order. */
  ask(statement: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Gives an engine with tables of its own, which a test may change. */
export type OpenEngine = () => Promise<Engine>;
