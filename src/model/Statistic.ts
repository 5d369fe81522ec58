import type { HospitalId, IndicatorId, SourceId, StatisticId } from "../generated/ids.js";
import type { Breakdown } from "./Breakdown.js";
import type { Comparator } from "./Comparator.js";
import type { Coverage } from "./Coverage.js";
import type { Locator } from "./Locator.js";

/** SDMX observation status: `A` normal; `E` estimated by us from words; `L` exists, but its value could not be read. */
export type ObsStatus = "A" | "E" | "L";

/** One figure, as one source gives it. */
export interface Statistic {
  readonly id: StatisticId;
  /** What is measured; unit and kind stand there. */
  readonly indicator: IndicatorId;
  /** In full units (41e9 for 41 billion euros, 93 for 93 percent); null when the source shows it only as a picture. */
  readonly value: number | null;
  /** Absent when the source gives the value as it is. */
  readonly comparator?: Comparator;
  /** True where the source says "around", "some" or "about"; with a comparator, where it says "almost" or "close to". */
  readonly approximate?: true;
  /** The source's own word behind `comparator` and `approximate`, as printed or in English: "more than", "around", "36+". */
  readonly qualifier?: string;
  readonly obsStatus: ObsStatus;
  /**
   * Reference area: ISO 3166 code (`"DE"`, `"DE-BY"`) or `"EU"`, `"Europe"`, `"world"`. For a rank or a ratio, the area
   * among whose countries Germany is compared.
   */
  readonly refArea: string;
  /** The year (or month, or day) that the source states for the figure; absent when it states none. */
  readonly timePeriod?: string;
  readonly coverage?: Coverage;
  readonly breakdown?: Breakdown;
  /** The hospital that the figure is about. */
  readonly subject?: HospitalId;
  /** Whom the source credits for the figure. */
  readonly attributedTo?: string;
  /** What is counted, by name, where the source names it: in our spelling, in the order of the source. */
  readonly items?: readonly string[];
  /** The document that gives the figure. */
  readonly source: SourceId;
  readonly locator: Locator;
  /** What a reader should know before using the figure. */
  readonly note?: string;
}
