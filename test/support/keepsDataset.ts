import { afterAll, beforeAll, expect } from "vitest";
import { tables } from "./tables.js";

/** Has the whole test file fail when a test in it changed the shipped dataset. */
export function keepsDataset(): void {
  let before: string;
  beforeAll(() => {
    before = JSON.stringify(tables);
  });
  afterAll(() => {
    expect(JSON.stringify(tables)).toBe(before);
  });
}
