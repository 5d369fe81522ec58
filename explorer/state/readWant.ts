import { type FocusAreaId, focusAreas, getFocusArea } from "medtech-germany";
import { type Problem, readId } from "./readId.js";
import type { State } from "./State.js";

/** The wish in an address: areas, each with its weight behind a colon unless that is 1; in the order of the dataset. */
export function readWant(parts: readonly string[], problems: Problem[]): State["want"] {
  const weights = new Map<FocusAreaId, number>();
  for (const part of parts) {
    const [name = "", text = "1"] = part.split(":");
    const area = readId("want", name, getFocusArea, problems);
    const weight = Number(text);
    if (area === undefined) continue;
    if (weight > 0 && Number.isFinite(weight)) weights.set(area, weight);
    else problems.push({ field: "want", value: part, kind: "invalid", suggestions: [area] });
  }
  return inOrder(weights);
}

/** A wish with its areas in the order of the dataset: equal wishes have equal addresses. */
export function inOrder(weights: ReadonlyMap<FocusAreaId, number>): State["want"] {
  return Object.fromEntries(focusAreas.flatMap(({ id }) => (weights.has(id) ? [[id, weights.get(id)!]] : [])));
}
