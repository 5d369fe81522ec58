import { expect, it } from "vitest";
import { replaceInAddress } from "../../explorer/state/replaceInAddress.js";

it("corrects one value of a list, keeps its weight and the rest of the address", () => {
  const search = "?view=map&want=robotic:2,dental&lang=de";
  expect(replaceInAddress(search, "want", "robotic", "robotics")).toBe("?view=map&want=robotics:2,dental&lang=de");
  expect(replaceInAddress("?want=dental:-1", "want", "dental:-1", "dental")).toBe("?want=dental");
});
