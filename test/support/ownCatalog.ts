import { createCatalog } from "../../src/index.js";

/** A small catalog of our own: not in the order of ids, one area that no cluster lists, regions of its own beside a state. */
export const ownClusters = [
  { id: "north", name: "North", focusAreas: ["lasers", "robotics"], states: { value: ["DE-HH", "Jutland"] }, size: 12 },
  { id: "south", name: "South", focusAreas: ["robotics"], states: { value: ["DE-BY"] }, size: 7 },
  { id: "east", name: "East", focusAreas: ["lasers", "robotics", "dental"], size: 30 },
] as const;

export const ownFocusAreas = [
  { id: "lasers", colour: "red" },
  { id: "robotics", colour: "grey" },
  { id: "dental", colour: "white" },
  { id: "ophthalmology", colour: "blue" },
] as const;

export const ownCatalog = createCatalog({ clusters: ownClusters, focusAreas: ownFocusAreas });
