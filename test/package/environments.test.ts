import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { environmentPrograms } from "../support/environmentPrograms.js";
import { consumerFile, ifConsumers, otherNodes } from "../support/ifConsumers.js";
import { newProject } from "../support/newProject.js";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

let project: string;
let expected: Record<string, unknown>;
beforeAll(async () => {
  project = await newProject(environmentPrograms, ["zod", "ses", "@endo"]);
  expected = JSON.parse(await printedBy(process.execPath, ["all.mjs"]));
});

async function printedBy(program: string, args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await run(program, args, project, {
    NODE_NO_WARNINGS: "1",
    DENO_DIR: join(project, "deno"),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

it("asks something of every function, and gets an answer", () => {
  expect(expected["cells"]).toBe(191);
  for (const answer of Object.values(expected)) expect(JSON.stringify(answer).length).toBeGreaterThan(0);
});

describe("answers as everywhere", () => {
  it.each([process.execPath, ...otherNodes])(
    "in Node with no permission but to read the program (%s)",
    async (node) => {
      const version = Number(/^v(\d+)/.exec(await printedBy(node, ["--version"]))?.[1]);
      // versions before 24 call it experimental; reading is needed to load a program at all
      const permission = version < 24 ? "--experimental-permission" : "--permission";
      const reading = [`--allow-fs-read=${project}/*`, `--allow-fs-read=${root}node_modules/*`];
      expect(JSON.parse(await printedBy(node, [permission, ...reading, "all.mjs"]))).toEqual(expected);
    },
  );

  const hardened = ["--disallow-code-generation-from-strings", "--frozen-intrinsics"];
  const deno = consumerFile("deno/deno");
  it.each<readonly [string, string, readonly string[]]>([
    ["in Node with frozen intrinsics and without code from strings", process.execPath, [...hardened, "all.mjs"]],
    ["in Node with both, as CommonJS", process.execPath, [...hardened, "all.cjs"]],
    ["under lockdown() of SES", process.execPath, ["lockdown.mjs"]],
    ...ifConsumers([
      ["in Deno without any permission", deno, ["run", "--cached-only", "--no-prompt", "all.mjs"]] as const,
    ]),
  ])("%s", async (_, program, args) => {
    expect(JSON.parse(await printedBy(program, args))).toEqual(expected);
  });
});

const options = [
  "limit",
  "among",
  "catalog",
  "rarity",
  "focusPenalty",
  "minScore",
  "match",
  "withinKm",
  "style",
  "locale",
];
const pollutions: readonly (readonly [string, readonly (readonly [string, string, unknown])[]])[] = [
  [
    "with values",
    [
      ["Object", "polluted", 1],
      ["Array", "polluted", 1],
    ],
  ],
  [
    "with functions",
    [
      ["Object", "extend", "()"],
      ["Array", "last", "()"],
      ["String", "strip", "()"],
    ],
  ],
  [
    "with toJSON",
    [
      ["Array", "toJSON", "()"],
      ["Object", "toJSON", "()"],
      ["String", "toJSON", "()"],
    ],
  ],
  ["with the names of options", options.map((name) => ["Object", name, "polluted"])],
];

describe("answers as everywhere when prototypes were polluted, but for the schemas", () => {
  const answers = async (stuff: object, when: string): Promise<unknown> =>
    JSON.parse(await printedBy(process.execPath, ["polluted.mjs", JSON.stringify(stuff), when]));

  it.each(pollutions)("%s, before it was loaded and after", async (_, stuff) => {
    const main: unknown = JSON.parse(await printedBy(process.execPath, ["main.mjs"]));
    expect(await answers(stuff, "first")).toEqual(main);
    expect(await answers(stuff, "later")).toEqual(main);
  });

  it("with elements of lists, after it was loaded: Node itself loads nothing any more", async () => {
    const main: unknown = JSON.parse(await printedBy(process.execPath, ["main.mjs"]));
    expect(
      await answers(
        [
          ["Array", "0", "polluted"],
          ["Array", "3", {}],
        ],
        "later",
      ),
    ).toEqual(main);
  });
});
