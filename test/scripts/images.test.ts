import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { staleFiles } from "../../scripts/generate/writeFiles.js";
import { readmeImages } from "../../scripts/images.js";

describe("the README's images", async () => {
  const files = await readmeImages();

  it("show the current data: otherwise run `npm run update`, and commit docs/images/", () => {
    expect(staleFiles({ folder: "docs/images", files, alone: true })).toEqual([]);
    expect(files.size).toBe(4);
  });

  it("appear in the README, each in both themes, with a text for readers who don't see them", () => {
    const readme = readFileSync("README.md", "utf8");
    const pictures = [
      ...readme.matchAll(/<picture>\s*<source [^>]*srcset="([^"]+)">\s*<img alt="([^"]{60,})" src="([^"]+)"/g),
    ];
    const shown = pictures.flatMap(([, dark, , light]) => [light!, dark!]);
    expect(shown).toEqual([...files.keys()].map((name) => `docs/images/${name}`));
  });

  it("are small, and load nothing", () => {
    for (const [name, svg] of files) {
      expect(svg.length, name).toBeLessThan(90_000);
      expect(svg.replaceAll("http://www.w3.org/", "")).not.toMatch(/href|https?:|<script|<style|<image/);
    }
  });
});
