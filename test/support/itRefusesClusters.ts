import { describe, expect, it } from "vitest";
import { InvalidArgumentError, UnknownIdError } from "../../src/index.js";
import { itNamesUnreadable } from "./itNamesUnreadable.js";
import { itRefuses } from "./itRefuses.js";
import { refusal } from "./refusal.js";

/** Tests that a call refuses whatever is no cluster, neither by id nor by record. */
export function itRefusesClusters(call: (cluster: never) => unknown): void {
  describe("as cluster", () => {
    itRefuses(call, UnknownIdError, {
      "an object whose getters throw": InvalidArgumentError,
      "a proxy that throws": InvalidArgumentError,
      "a list behind a proxy that throws": InvalidArgumentError,
      "a revoked proxy": InvalidArgumentError,
    });

    itNamesUnreadable("cluster", call);

    it("suggests what was meant, of a record too", () => {
      for (const cluster of ["medwasy", { id: "medwasy" }]) {
        expect(refusal(UnknownIdError, cluster, () => call(cluster as never))).toMatchObject({
          kind: "cluster",
          id: "medwasy",
          suggestions: ["medways"],
        });
      }
    });
  });
}
