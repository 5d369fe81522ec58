import { expect, it } from "vitest";
import { keepsDataset } from "./keepsDataset.js";
import { snapshot } from "./snapshot.js";
import { strangeValues } from "./strangeValues.js";
import { tables } from "./tables.js";

/** Tests a guard: true for the ids of `table` and for nothing else. */
export function itGuards(guard: (value: unknown) => boolean, table: readonly { readonly id: string }[]): void {
  keepsDataset();

  it("is true for each id of its table", () => {
    expect(table.filter(({ id }) => !guard(id))).toEqual([]);
  });

  it("is false for the ids of all other tables, and for retired ids", () => {
    const { redirects, corroborations: _, ...withIds } = tables;
    const others = Object.values(withIds).filter((other) => (other as readonly unknown[]) !== table);
    const ids = [...others.flat().map(({ id }) => id), ...Object.keys(redirects)];
    expect(ids).toContain("ophthalmal");
    expect(ids.filter(guard)).toEqual([]);
  });

  it.each(strangeValues)("is false for %s, without touching it", (_, value) => {
    const before = snapshot(value);
    expect(guard(value)).toBe(false);
    expect(snapshot(value)).toBe(before);
  });

  it("is false for an id in other letters, with white space or in a list", () => {
    const id = table[0]?.id as string;
    for (const value of [
      id === id.toUpperCase() ? id.toLowerCase() : id.toUpperCase(),
      ` ${id}`,
      `${id}\n`,
      [id],
      { id },
    ]) {
      expect(guard(value)).toBe(false);
    }
  });
}
