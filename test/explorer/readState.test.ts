import { RetiredIdError, UnknownIdError } from "medtech-germany";
import { describe, expect, it } from "vitest";
import { reasonOf } from "../../explorer/state/readId.js";
import { readState } from "../../explorer/state/readState.js";
import { initial } from "../../explorer/state/State.js";

describe("readState", () => {
  it("begins with the search for partners", () => {
    expect(readState("")).toEqual({ state: initial, problems: [] });
  });

  it("reads what is wanted, with weights, in the order of the dataset", () => {
    const { state, problems } = readState("?want=dental,robotics:2.5&in=DE-BW&specialists=yes");
    expect(state).toEqual({ ...initial, want: { robotics: 2.5, dental: 1 }, in: "DE-BW", specialists: true });
    expect(Object.keys(state.want)).toEqual(["robotics", "dental"]);
    expect(problems).toEqual([]);
  });

  it("suggests what may have been meant, and shows the rest", () => {
    const { state, problems } = readState("?view=cluster&cluster=medway&want=robotic:2,dental");
    expect(state).toEqual({ ...initial, view: "cluster", want: { dental: 1 } });
    expect(problems).toEqual([
      { field: "want", value: "robotic", kind: "unknown", suggestions: ["robotics"] },
      { field: "cluster", value: "medway", kind: "unknown", suggestions: ["medways"] },
    ]);
  });

  it("follows an id that moved, and says so", () => {
    const { state, problems } = readState("?want=ophthalmal");
    expect(state.want).toEqual({ ophthalmology: 1 });
    expect(problems).toEqual([{ field: "want", value: "ophthalmal", kind: "moved", suggestions: ["ophthalmology"] }]);
  });

  it.each(["dental:0", "dental:-1", "dental:much", "dental:Infinity"])(
    "wants nothing with the weight of %s",
    (value) => {
      const { state, problems } = readState(`?want=${value}`);
      expect(state.want).toEqual({});
      expect(problems).toEqual([{ field: "want", value, kind: "invalid", suggestions: ["dental"] }]);
    },
  );

  it("compares four clusters at most, each once", () => {
    const { state, problems } = readState("?compare=medways,medways,optonet,biopro,biosaxony,innomed");
    expect(state.compare).toEqual(["medways", "optonet", "biopro", "biosaxony"]);
    expect(problems).toEqual([{ field: "compare", value: "innomed", kind: "too-many", suggestions: [] }]);
  });

  it("tells what a choice has to choose from", () => {
    const { state, problems } = readState("?shade=clinics&view=map");
    expect(state).toEqual({ ...initial, view: "map" });
    expect(problems).toEqual([
      { field: "shade", value: "clinics", kind: "invalid", suggestions: ["hospitals", "hospital-beds"] },
    ]);
  });
});

it("reports a split id with its successors, and rethrows other errors", () => {
  expect(reasonOf(new RetiredIdError("old", ["one", "two"]))).toEqual({ kind: "split", suggestions: ["one", "two"] });
  expect(reasonOf(new UnknownIdError("cluster", "x", ["y"]))).toEqual({ kind: "unknown", suggestions: ["y"] });
  expect(() => reasonOf(new TypeError("ours"))).toThrow(TypeError);
});
