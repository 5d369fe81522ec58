export type { Dataset } from "../generated/tables.js";
