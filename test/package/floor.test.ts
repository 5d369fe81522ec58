import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { expect, inject, it } from "vitest";

const dist = join(inject("installed"), "node_modules/medtech-germany/dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => /\.c?js$/.test(name));

it.each(files)("%s has only syntax of ES2020", (name) => {
  const sourceType = name.endsWith(".cjs") ? "script" : "module";
  expect(() => parse(readFileSync(join(dist, name), "utf8"), { ecmaVersion: 2020, sourceType })).not.toThrow();
});

// src/tsconfig.json rejects these in our own code; this covers what the build adds
it.each(files)("%s calls nothing that is younger than ES2020", (name) => {
  const younger =
    /\b(?:Object\.hasOwn|structuredClone|AggregateError|WeakRef|FinalizationRegistry|PluralRules|ListFormat)\b|(?<!\.)\.(?:at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|any)\(/g;
  expect(readFileSync(join(dist, name), "utf8").match(younger) ?? []).toEqual([]);
});
