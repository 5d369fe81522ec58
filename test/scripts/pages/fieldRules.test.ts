import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fieldRules } from "../../../scripts/pages/fieldRules.js";

describe("fieldRules", () => {
  it("returns the messages and the bounds of every property", () => {
    const short = z.string().regex(/^.{3}$/, "expected three letters");
    const schema = z
      .strictObject({
        code: short,
        count: z.int().min(1).max(9).optional(),
        share: z.number().gt(0).lt(1),
        list: z
          .array(short)
          .refine((list) => list.length > 1, "expected two")
          .readonly(),
        part: z.strictObject({ code: short.nullable(), free: z.string() }).optional(),
      })
      .refine(({ code }) => code !== "abc", { path: ["code"], message: "expected another than abc" })
      .readonly();
    expect(Object.fromEntries(fieldRules(schema))).toEqual({
      code: ["another than abc", "three letters"],
      count: ["an integer", "from 1", "up to 9"],
      share: ["above 0", "below 1"],
      list: ["two", "three letters"],
      "part.code": ["three letters"],
    });
  });

  it("covers unions and records", () => {
    const choice = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("a"), to: z.string().regex(/./, "expected text") }),
      z.strictObject({
        kind: z.literal("b"),
        to: z.array(z.string()).refine((list) => list.length > 0, "expected some"),
      }),
    ]);
    expect(Object.fromEntries(fieldRules(z.strictObject({ all: z.record(z.string(), choice) })))).toEqual({
      "all.to": ["text", "some"],
    });
  });
});
