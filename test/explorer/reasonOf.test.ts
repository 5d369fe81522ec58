import { RetiredIdError, UnknownIdError } from "medtech-germany";
import { expect, it } from "vitest";
import { reasonOf } from "../../explorer/state/readId.js";

it("tells an id that was split by its successors, and lets other errors through", () => {
  expect(reasonOf(new RetiredIdError("old", ["one", "two"]))).toEqual({ kind: "split", suggestions: ["one", "two"] });
  expect(reasonOf(new UnknownIdError("cluster", "x", ["y"]))).toEqual({ kind: "unknown", suggestions: ["y"] });
  expect(() => reasonOf(new TypeError("ours"))).toThrow(TypeError);
});
