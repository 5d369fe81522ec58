import { expect, it } from "vitest";
import { indexOf } from "../../../src/catalog/internal/indexOf.js";
import { searchTexts } from "../../../src/clusters/internal/searchTexts.js";
import { clusters } from "../../../src/index.js";

it("holds each name of a cluster in each of its forms, one a line", () => {
  const texts = new Map(searchTexts(indexOf(undefined)).map((text, i) => [clusters[i]!.id, text.split("\n")]));
  expect(texts.get("biosaxony")).toEqual(["biosaxony"]);
  expect(texts.get("biopro")).toEqual([
    "biopro",
    "biopro badenwurttemberg",
    "biopro baden wurttemberg",
    "biopro badenwuerttemberg",
    "biopro baden wuerttemberg",
  ]);
});
