import { expect, it } from "vitest";
import { InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { type ErrorClass, refusal } from "./refusal.js";
import { strangeValues } from "./strangeValues.js";

/** Tests that a call refuses each strange value: with `expected`, but for the labels in `others`; not those in `fitting`. */
export function itRefuses(
  call: (value: never) => unknown,
  expected: ErrorClass,
  others: Readonly<Record<string, ErrorClass>> = {},
  fitting: readonly string[] = [],
): void {
  it.each(strangeValues.filter(([label]) => !fitting.includes(label)))("refuses %s", (label, value) => {
    const error = refusal(Object.hasOwn(others, label) ? (others[label] as ErrorClass) : expected, value, () =>
      call(value as never),
    );
    expect(error.message.length).toBeLessThan(300);
    if (error instanceof UnknownIdError) expect(error.message).toMatch(/^unknown \S/);
    if (error instanceof InvalidArgumentError) expect(error.message).toBe(`invalid ${error.argument}: ${error.reason}`);
  });
  it("has a strange value for each exception that it knows", () => {
    const labels = strangeValues.map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining([...Object.keys(others), ...fitting]));
  });
}
