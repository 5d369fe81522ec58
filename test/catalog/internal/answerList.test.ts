import { expect, it } from "vitest";
import { answerList } from "../../../src/catalog/internal/answerList.js";
import { indexOf } from "../../../src/catalog/internal/indexOf.js";
import { clusters } from "../../../src/index.js";

it("gives the same list for the same bits, in however many words", () => {
  const index = indexOf(undefined);
  for (const bits of [[0b101], [0b101, 0]]) {
    expect(answerList(index, bits)).toEqual([clusters[0], clusters[2]]);
    expect(answerList(index, bits)).toBe(answerList(index, [...bits]));
  }
});
