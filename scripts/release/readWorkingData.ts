import type { OpenDataset } from "../../src/model/OpenIds.js";
import { checkData } from "../generate/checkData.js";
import { formatProblem, readData } from "../generate/readData.js";
import { Stop } from "./Stop.js";

/** The dataset as it stands in data/; stops at whatever the generator would refuse. */
export function readWorkingData(folder = "data"): OpenDataset {
  const { dataset, problems } = checkData(readData(folder));
  if (problems.length === 0) return dataset;
  throw new Stop(
    `${problems.length} problem(s) in ${folder}/:\n${problems.map((one) => `  ${formatProblem(one)}`).join("\n")}`,
  );
}
