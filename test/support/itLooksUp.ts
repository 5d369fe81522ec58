import { expect, it } from "vitest";
import { UnknownIdError } from "../../src/index.js";
import { isDeeplyFrozen } from "./isDeeplyFrozen.js";
import { itRefuses } from "./itRefuses.js";
import { keepsDataset } from "./keepsDataset.js";
import { refusal } from "./refusal.js";
import { tables } from "./tables.js";

/** Tests a lookup: `get` answers with the records of `table`, and takes `typo` for a slip in the spelling of `meant`. */
export function itLooksUp<R extends { readonly id: string }>(
  get: (id: never) => R,
  table: readonly R[],
  { kind, typo, meant }: { readonly kind: string; readonly typo: string; readonly meant: string },
): void {
  keepsDataset();

  it("answers each id with the record of the table itself", () => {
    for (const record of table) {
      expect(get(record.id as never)).toBe(record);
      expect(isDeeplyFrozen(record)).toBe(true);
    }
  });

  it("suggests what was meant", () => {
    const error = refusal(UnknownIdError, typo, () => get(typo as never));
    expect(error).toMatchObject({ kind, id: typo });
    expect(error.suggestions[0]).toBe(meant);
    expect(error.message).toContain(`unknown ${kind} "${typo}"; did you mean "${meant}"`);
  });

  it("suggests nothing where nothing is near", () => {
    const error = refusal(UnknownIdError, "zzz", () => get("zzzzzzzzzzzzzzzzzzzzzzzz" as never));
    expect(error.suggestions).toEqual([]);
    expect(error.message).toBe(`unknown ${kind} "zzzzzzzzzzzzzzzzzzzzzzzz"`);
  });

  it("refuses the ids of all other tables", () => {
    const { redirects: _, corroborations: __, ...withIds } = tables;
    const others = Object.values(withIds).filter((other) => (other as readonly unknown[]) !== table);
    expect(others).toHaveLength(8);
    for (const { id } of others.flat()) expect(refusal(UnknownIdError, id, () => get(id as never)).id).toBe(id);
  });

  itRefuses(get, UnknownIdError);

  it("keeps the value that it refused in the error, whatever it is", () => {
    for (const value of [null, undefined, Number.NaN, {}, Symbol("id")]) {
      expect(refusal(UnknownIdError, value, () => get(value as never))).toMatchObject({ id: value, suggestions: [] });
    }
  });
}
