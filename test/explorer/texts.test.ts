import { clusters, indicators } from "medtech-germany";
import { expect, it } from "vitest";
import { de } from "../../explorer/texts/de.js";
import { en } from "../../explorer/texts/en.js";

it.each([en, de])("names every legal form and topic of the data", (t) => {
  const forms = clusters.flatMap(({ legalForm }) => legalForm?.value ?? []);
  expect(forms.filter((form) => !(form in t.facts.legalForms) && !/GmbH|e\.V\./.test(form))).toEqual([]);
  expect(Object.keys(t.figures.topics)).toEqual(expect.arrayContaining(indicators.map(({ topic }) => topic)));
});
