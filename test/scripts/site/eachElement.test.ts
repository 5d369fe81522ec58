import { expect, it } from "vitest";
import { eachElement } from "../../../scripts/site/eachElement.js";

const shout = (html: string) => eachElement(html, "b", (element) => element.toUpperCase());

it("changes every element of the name, with its tags, and nothing else", () => {
  expect(shout('a<b class="x">c</b>d<i>e</i><b>f</b>g')).toBe('a<B CLASS="X">C</B>d<i>e</i><B>F</B>g');
});

it("leaves alone what has no end, or no beginning", () => {
  expect(shout("a<b>c")).toBe("a<b>c");
  expect(shout("a</b>c")).toBe("a</b>c");
  expect(shout("")).toBe("");
});
