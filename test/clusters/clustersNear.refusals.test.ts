import { describe, expect, it } from "vitest";
import { clustersNear, InvalidArgumentError } from "../../src/index.js";
import { itNamesUnreadable } from "../support/itNamesUnreadable.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesLimit } from "../support/itRefusesLimit.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

const jena = { latitude: 50.92722, longitude: 11.58611 };

describe("clustersNear", () => {
  keepsDataset();

  describe("as point", () => {
    itRefuses(clustersNear, InvalidArgumentError);
    itNamesUnreadable("point", clustersNear);
    it("wants a latitude of what is nothing at all", () => {
      for (const point of [null, undefined]) {
        const { argument } = refusal(InvalidArgumentError, point, () => clustersNear(point as never));
        expect(argument).toBe("point.latitude");
      }
    });
    const strange = [
      ...strangeValues.filter(([, value]) => value !== 0),
      ...[180.0001, -180.0001, 1e300, Number.POSITIVE_INFINITY, "50", null].map(
        (value) => [String(value), value] as const,
      ),
    ];
    it.each([...strange, ["90.0001", 90.0001], ["-90.0001", -90.0001]] as const)(
      "refuses the latitude %s",
      (_, latitude) => {
        const point = { latitude, longitude: 0 };
        const error = refusal(InvalidArgumentError, point, () => clustersNear(point as never));
        expect(error.argument).toBe("point.latitude");
        expect(error.reason).toMatch(/^expected a number from -90 to 90, got /);
      },
    );
    it.each(strange)("refuses the longitude %s", (_, longitude) => {
      const point = { latitude: 0, longitude };
      const error = refusal(InvalidArgumentError, point, () => clustersNear(point as never));
      expect(error.argument).toBe("point.longitude");
      expect(error.reason).toMatch(/^expected a number from -180 to 180, got /);
    });
  });

  describe("as withinKm", () => {
    const outside = [-1, -Number.MIN_VALUE, Number.NEGATIVE_INFINITY, "5", 5n, null];
    const strange = strangeValues.filter(([, value]) => value !== undefined && value !== 0);
    it.each([...strange, ...outside.map((value) => [String(value), value] as const)])("refuses %s", (_, withinKm) => {
      const error = refusal(InvalidArgumentError, withinKm, () => clustersNear(jena, { withinKm } as never));
      expect(error.argument).toBe("withinKm");
      expect(error.reason).toMatch(/^expected a number from 0 on, got /);
    });
  });

  itRefusesLimit((options) => clustersNear(jena, options));
  itRefusesOptions((options) => clustersNear(jena, options));
});
