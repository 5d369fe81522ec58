import { fieldOf } from "./fieldOf.js";
import { isEqual } from "./isEqual.js";
import { renamed } from "./renamed.js";
import type { Fields, Tables } from "./Tables.js";

/** Fields that tell where a fact comes from, not what it is. */
const PROVENANCE = ["source", "locator", "basis", "note", "timePeriod", "asOf"];

/**
 * Whether a fact was replaced rather than corrected: its source is another one or has another edition, or the fact is of
 * another period. The fact itself has to differ too: else it is its provenance that was corrected.
 */
export function isNewerEdition(earlier: Fields, later: Fields, before: Tables, after: Tables): boolean {
  const differs = (name: string) => !isEqual(fieldOf(earlier, name), fieldOf(later, name));
  const fields = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
  const fact = fields.includes("value") ? ["value"] : fields.filter((name) => !PROVENANCE.includes(name));
  if (!fact.some(differs)) return false;
  const [was, is] = [fieldOf(earlier, "source"), fieldOf(later, "source")];
  if (typeof was === "string" && typeof is === "string") {
    if (renamed(was, before, after) !== is) return true;
    const [sourceBefore, sourceAfter] = [before.tables.get("sources")?.get(was), after.tables.get("sources")?.get(is)];
    if (["edition", "published"].some((name) => isBothAndDiffers(sourceBefore, sourceAfter, name))) return true;
  }
  return ["timePeriod", "asOf"].some((name) => isBothAndDiffers(earlier, later, name));
}

/** A date or edition that was not known before does not make an edition a newer one. */
function isBothAndDiffers(earlier: unknown, later: unknown, name: string): boolean {
  const [was, is] = [fieldOf(earlier, name), fieldOf(later, name)];
  return was !== undefined && is !== undefined && !isEqual(was, is);
}
