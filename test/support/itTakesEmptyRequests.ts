import { describe, expect, it } from "vitest";

/** Requests in which nothing is wanted: what a form holds before somebody chooses. */
const emptyRequests: readonly (readonly [label: string, wanted: unknown])[] = [
  ["an empty list", []],
  ["an empty record", {}],
  ["a record without a prototype", Object.create(null)],
  ["a record with a symbol only", { [Symbol("dental")]: 1 }],
  ["weights of 0", { dental: 0, robotics: -0 }],
  ["undefined weights", { dental: undefined, robotics: undefined }],
  ["a weight of 0 under a retired id and the current one", { ophthalmal: 0, ophthalmology: 0 }],
];

/** Tests what a call returns if nothing is wanted, and that unwanted areas beside wanted ones change nothing. */
export function itTakesEmptyRequests(call: (wanted: never) => unknown, expected: unknown): void {
  describe("with nothing wanted", () => {
    it.each(emptyRequests)("takes %s", (_, wanted) => {
      expect(call(wanted as never)).toEqual(expected);
    });

    it("takes areas of weight 0 or undefined for areas that aren't there", () => {
      const wanted = { dental: 2, robotics: 0, implants: undefined, ophthalmology: 1, ophthalmal: 0 };
      expect(call(wanted as never)).toEqual(call({ dental: 2, ophthalmology: 1 } as never));
    });
  });
}
