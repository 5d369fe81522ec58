import { describe, expect, it } from "vitest";
import { readLook } from "../../../src/charts/internal/readLook.js";
import { InvalidArgumentError } from "../../../src/index.js";
import { refusal } from "../../support/refusal.js";

describe("readLook", () => {
  it.each([280, 280.4, 640, 4000])("takes a width of %d pixels, without the margins", (width) => {
    expect(readLook({ width }).look.width).toBe(Math.round(width) - 32);
  });

  it.each([
    [279, "279"],
    [4001, "4001"],
    [Number.NaN, "NaN"],
    ["640", '"640"'],
    ["x".repeat(100), `"${"x".repeat(80)}"`],
    [null, "null"],
    [{}, "object"],
    [true, "boolean"],
    [undefined, undefined],
  ])("tells what is wrong with a width of %j", (width, told) => {
    if (told === undefined) return expect(readLook({ width: undefined as never }).look.width).toBe(608);
    const { message } = refusal(InvalidArgumentError, width, () => readLook({ width: width as never }));
    expect(message).toContain(`expected a number of pixels from 280 to 4000, got ${told}`);
    return undefined;
  });

  it("leaves other options as they are", () => {
    expect(readLook({ limit: 5 } as never)).toMatchObject({ limit: 5 });
  });
});
