import type { ChartMark, ChartSpec } from "../../src/charts/index.js";

/** What the data of a mark may tell of it. */
export interface Mark {
  readonly says: string;
  readonly x?: number;
  readonly y?: number;
  readonly value?: number;
  readonly time?: number;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly shape?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly arrow?: string;
  readonly band?: boolean;
}

/** The marks of a sort that say something, from all layers but those that only accompany them. */
export function marksOf({ layer }: ChartSpec, type: ChartMark["type"]): Mark[] {
  return layer
    .filter(({ mark, encoding }) => mark.type === type && "description" in encoding)
    .flatMap(({ data }) => ("values" in data ? (data.values as Mark[]) : []));
}
