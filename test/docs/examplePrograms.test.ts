import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/generated/dataset.js";

const programs = readdirSync("docs/examples").filter((name) => name.endsWith(".ts"));
const outputs = new Map(
  programs.map((name) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", `docs/examples/${name}`], {
      encoding: "utf8",
    });
    return [name, { stdout, stderr, status }];
  }),
);

describe("the programs in docs/examples", () => {
  it.each(programs)("%s runs without complaint and fits into 80 columns, but for addresses", (name) => {
    const { stdout, stderr, status } = outputs.get(name)!;
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout.split("\n").filter((line) => line.length > 80 && !/^ *https:\S+$/.test(line))).toEqual([]);
  });

  it.each([
    ["a cluster that lists everything", / 1 +100% +innoMed +● +● +●\n/],
    ["a cluster that misses an area", / 7 +75% +Life Science Nord +● +● +–\n/],
    ["“more than”", /companies, >20 employees +more than 1,443\n/],
    ["“around”", /SMEs among companies +around 93%\n/],
    ["an estimate", /abroad +66\.7% \(estimated\)\n/],
    ["a figure without a value", /<50 employees +unknown\n/],
    ["the other source's figure", /companies, >20 employees +1,510 companies\n/],
    ["an amount with its year", /Revenue, 2024 +over €41 billion\n/],
    ["what is included", /Revenue, with micro-enterprises, 2024 +€55 billion\n/],
    ["the version", new RegExp(`${dataset.name} ${dataset.version.replaceAll(".", "\\.")}, .*${dataset.edition}\n`)],
    ["the digest", new RegExp(` ${dataset.digest}\n`)],
  ])("find-partners.ts prints %s", (_, line) => {
    expect(outputs.get("find-partners.ts")?.stdout).toMatch(line);
  });
});
