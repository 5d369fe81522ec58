import {
  clusters,
  corroborations,
  type Dataset,
  focusAreas,
  hospitals,
  indicators,
  policyAreas,
  programmes,
  redirects,
  sources,
  states,
  statistics,
} from "../../src/index.js";

/** The shipped dataset in one object. */
export const tables: Dataset = {
  clusters,
  focusAreas,
  hospitals,
  states,
  programmes,
  policyAreas,
  indicators,
  statistics,
  corroborations,
  sources,
  redirects,
};
