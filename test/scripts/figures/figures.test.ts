import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figures } from "../../../scripts/figures/figures.js";
import { staleFiles } from "../../../scripts/generate/writeFiles.js";

describe("the pictures of the README", async () => {
  const files = await figures();

  it("are those that the data give: else run `npm run figures`, and commit docs/figures/", () => {
    expect(staleFiles({ folder: "docs/figures", files, alone: true })).toEqual([]);
    expect(files.size).toBe(4);
  });

  it("stand in the README, each in both themes, with a text for those who do not see them", () => {
    const readme = readFileSync("README.md", "utf8");
    const pictures = [
      ...readme.matchAll(/<picture>\s*<source [^>]*srcset="([^"]+)">\s*<img alt="([^"]{60,})" src="([^"]+)"/g),
    ];
    const shown = pictures.flatMap(([, dark, , light]) => [light!, dark!]);
    expect(shown).toEqual([...files.keys()].map((name) => `docs/figures/${name}`));
  });

  it("are small, and ask for nothing", () => {
    for (const [name, svg] of files) {
      expect(svg.length, name).toBeLessThan(90_000);
      expect(svg.replaceAll("http://www.w3.org/", "")).not.toMatch(/href|https?:|<script|<style|<image/);
    }
  });
});
