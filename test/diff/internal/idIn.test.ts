import { expect, it } from "vitest";
import { idIn } from "../../../src/diff/internal/idIn.js";

it.each([
  ["gtai-2024.beds", "gtai-2024.beds"],
  ["gtai-2024.beds#2", "gtai-2024.beds"],
  ["gtai-2024.beds#12", "gtai-2024.beds"],
  ["gtai-2024.beds#1b", "gtai-2024.beds#1b"],
  ["an-id#2", "an-id#2"],
])("the id in %s is %s", (key, id) => {
  expect(idIn(key, { tables: new Map(), redirects: undefined, tableOf: new Map([["an-id#2", "notes"]]) })).toBe(id);
});
