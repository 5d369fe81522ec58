import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readTypes } from "../../../scripts/pages/readModel.js";

const folder = mkdtempSync(join(tmpdir(), "medtech-germany-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, "a.ts"),
  `/** Counted, see {@link Base}.
 *
 * In two
 * paragraphs.
 * @example none
 */
export interface Count extends Base<number> {
  /** How. */
  readonly how?: readonly ("a" | "b")[];
  readonly plain: Readonly<Record<string, X>>;
}
/** One or many. */
export type Choice = {
  /** Which. */
  readonly kind: "one"; readonly to: string } | { readonly kind: "many"; readonly to: readonly string[] };
export type Word =
  | "x"
  | "y";
export type Open<T> = T extends string ? T : never;
`,
);
writeFileSync(join(folder, "b.ts"), "/** Any. */ export interface Base<T> {\n/** It. */\nreadonly value: T }");

describe("readTypes", () => {
  const types = readTypes(folder);

  it("reads the paragraphs of doc comments, without tags and with links as code", () => {
    expect(types.get("Count")!.doc).toEqual(["Counted, see `Base`.", "In two paragraphs."]);
  });

  it("reads properties with their types, inherited ones first", () => {
    expect(types.get("Count")!.fields).toEqual([
      { name: "value", optional: false, type: "number", doc: ["It."] },
      { name: "how", optional: true, type: '("a" | "b")[]', doc: ["How."] },
      { name: "plain", optional: false, type: "Record<string, X>", doc: [] },
    ]);
  });

  it("reads a union of records as one record whose properties have either type", () => {
    expect(types.get("Choice")!.fields).toEqual([
      { name: "kind", optional: false, type: '"one" | "many"', doc: ["Which."] },
      { name: "to", optional: false, type: "string | string[]", doc: [] },
    ]);
  });

  it("reads a union of values as text, and leaves out conditional types", () => {
    expect(types.get("Word")).toMatchObject({ text: '"x" | "y"', fields: [] });
    expect(types.has("Open")).toBe(false);
  });
});
