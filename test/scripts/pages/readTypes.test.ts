import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readTypes } from "../../../scripts/pages/readTypes.js";

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

  it("reads doc comments by paragraph, without tags and with names as code", () => {
    expect(types.get("Count")!.doc).toEqual(["Counted, see `Base`.", "In two paragraphs."]);
  });

  it("reads fields with their types, those of another interface first", () => {
    expect(types.get("Count")!.fields).toEqual([
      { name: "value", optional: false, type: "number", doc: ["It."] },
      { name: "how", optional: true, type: '("a" | "b")[]', doc: ["How."] },
      { name: "plain", optional: false, type: "Record<string, X>", doc: [] },
    ]);
  });

  it("takes a choice between records for one record whose fields have either type", () => {
    expect(types.get("Choice")!.fields).toEqual([
      { name: "kind", optional: false, type: '"one" | "many"', doc: ["Which."] },
      { name: "to", optional: false, type: "string | string[]", doc: [] },
    ]);
  });

  it("reads a choice of values as text, and leaves out types with conditions", () => {
    expect(types.get("Word")).toMatchObject({ text: '"x" | "y"', fields: [] });
    expect(types.has("Open")).toBe(false);
  });
});
