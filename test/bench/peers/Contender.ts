/** A record as a caller has it. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly focusAreas: readonly string[];
}

/** What is asked about: the records, and the ids of all areas in their order. */
export interface Data {
  readonly companies: readonly Company[];
  readonly areas: readonly string[];
}

/** Area → weight. */
export type Wish = Readonly<Record<string, number>>;

/** A contender with its data loaded. Every answer holds the caller's own records. */
export interface Loaded {
  /** The records that list all of the areas, in the order of the data. */
  all(areas: readonly string[]): Answer;
  /** The records that list any of the areas, in the order of the data. */
  any(areas: readonly string[]): Answer;
  /** The ten best: by weight of the wanted areas that are listed, then fewer areas, then id by code unit. */
  rank(wish: Wish): Answer;
  /** Lets go of what the garbage collector does not see. */
  close?(): void;
}

export type Answer = readonly Company[] | Promise<readonly Company[]>;

/** One way to answer the questions of the benchmark. */
export interface Contender {
  readonly name: string;
  /** How it is asked, in a few words. */
  readonly how: string;
  /** The package that it is made with; none for what is written in the language alone. */
  readonly peer?: string;
  load(data: Data): Loaded | Promise<Loaded>;
}
