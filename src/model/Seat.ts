import type { SourceId } from "../generated/ids.js";

/** The city that a cluster is run from, and where on the globe that city is. */
export interface Seat {
  /** The city. */
  readonly city: string;
  /** Degrees north (WGS 84). */
  readonly latitude: number;
  /** Degrees east (WGS 84). */
  readonly longitude: number;
  /** The document of the coordinates, which are those of the city, not of an office. */
  readonly coordinates: SourceId;
}
