import { describe, expect, it } from "vitest";
import { resolveId, UnknownIdError } from "../../src/index.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

describe("resolveId", () => {
  keepsDataset();

  it("answers a current id of any table with itself", () => {
    const { redirects: _, corroborations: __, ...withIds } = tables;
    const ids = Object.values(withIds).flatMap((table) => table.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.map((id) => resolveId(id))).toEqual(ids);
  });

  it("answers a retired id that moved with its successor", () => {
    expect(resolveId("ophthalmal")).toBe("ophthalmology");
  });

  it("suggests an id of any table for one that was never there", () => {
    expect(refusal(UnknownIdError, "gtai-2025", () => resolveId("gtai-2025"))).toMatchObject({
      kind: "id",
      id: "gtai-2025",
      suggestions: ["gtai-2024"],
    });
    expect(refusal(UnknownIdError, "de-by", () => resolveId("de-by")).suggestions[0]).toBe("DE-BY");
  });

  itRefuses(resolveId, UnknownIdError);
});
