import { expect, it } from "vitest";
import { RetiredIdError } from "../../src/index.js";
import { followRedirect } from "../../src/internal/followRedirect.js";
import { refusal } from "../support/refusal.js";

const from = {
  eyes: { kind: "moved", to: "ophthalmology" },
  care: { kind: "split", to: ["home-care", "rehabilitation"] },
} as const;

it("leads to the one successor, to none of an id that was never retired, and throws for several", () => {
  expect(followRedirect("eyes", from)).toBe("ophthalmology");
  expect(followRedirect("dental", from)).toBe(undefined);
  expect(followRedirect("toString", from)).toBe(undefined);
  expect(followRedirect("ophthalmal")).toBe("ophthalmology");
  const { id, successors } = refusal(RetiredIdError, from, () => followRedirect("care", from));
  expect({ id, successors }).toEqual({ id: "care", successors: ["home-care", "rehabilitation"] });
});
