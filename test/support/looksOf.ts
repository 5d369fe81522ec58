import stringify from "json-stringify-pretty-compact";
import { dataset } from "../../src/index.js";

/** What is kept of the looks of a chart: the same for every version of the dataset with the same figures. */
export function looksOf(chart: object): string {
  const text = stringify(chart, { indent: 1, maxLength: 180 });
  return text.replaceAll(`${dataset.name} ${dataset.version}`, dataset.name);
}
