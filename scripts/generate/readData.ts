import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Dataset } from "../../src/generated/tables.js";
import { type Fields, isObject } from "../../src/internal/untrusted.js";
import { tableNames } from "../../src/schema/tables.js";
import { filesOf } from "./tables.js";

/** Something in `data/` that a maintainer has to fix. */
export interface DataProblem {
  /** Path below the data folder. */
  readonly file: string;
  /** Id of the record, or its position if it has none. */
  readonly record?: string;
  /** Path to the property, such as `focusAreas[2]`. */
  readonly property?: string;
  /** What was expected, and what was found. */
  readonly expected: string;
  /** Name of the rule that it breaks, or absent if the record itself has the wrong shape. */
  readonly rule?: string;
}

/** Writes a problem as one line: file › record › property: what was expected [rule]. */
export function formatProblem({ file, record, property, expected, rule }: DataProblem): string {
  const place = [file, record, property].filter((part) => part !== undefined).join(" › ");
  return `${place}: ${expected}${rule === undefined ? "" : ` [${rule}]`}`;
}

/** A record as a file holds it, not checked yet. */
export interface RawRecord {
  readonly file: string;
  /** Its id, or its position in the file if it has none. Problems are reported under it. */
  readonly label: string;
  readonly value: unknown;
}

/** Everything that `data/` holds, and what could not be read. */
export interface RawData {
  readonly tables: Readonly<Record<keyof Dataset, readonly RawRecord[]>>;
  readonly problems: readonly DataProblem[];
  /** By table, the text of its files that hold no records. */
  readonly unread: ReadonlyMap<string, string>;
}

/** Reads every file of `data/`, and reports all that it can't read. */
export function readData(folder: string): RawData {
  const filesOfTables = [...tableNames, "redirects" as const].map((table) => [table, filesOf(table)] as const);
  const problems = strayFiles(
    folder,
    filesOfTables.flatMap(([, files]) => files),
  ).map((file): DataProblem => ({ file, expected: "expected a file of a table that src/schema/tables.ts lists" }));
  const unread = new Map<string, string>();
  const tables = filesOfTables.map(([table, files]) => {
    const records = files.flatMap((file) =>
      readTable(folder, file, table, (expected, text) => {
        problems.push({ file, expected });
        unread.set(table, (unread.get(table) ?? "") + text);
      }),
    );
    return [table, records];
  });
  return { tables: Object.fromEntries(tables) as Record<keyof Dataset, RawRecord[]>, problems, unread };
}

/** Lists data files that no table reads. Nobody would miss the records of a file whose name is mistyped. */
function strayFiles(folder: string, known: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => path.endsWith(".json") && !known.includes(path))
    .sort();
}

function readTable(
  folder: string,
  file: string,
  table: keyof Dataset,
  refuse: (expected: string, text: string) => void,
): RawRecord[] {
  let text = "";
  let content: unknown;
  try {
    const bytes = readFileSync(join(folder, file));
    text = bytes.toString();
    content = JSON.parse(decodeText(bytes));
  } catch (error) {
    refuse(`expected a readable JSON file (${(error as Error).message})`, text);
    return [];
  }
  if (table === "redirects") {
    if (isObject(content)) return Object.entries(content).map(([label, value]) => ({ file, label, value }));
    refuse("expected an object from retired id to redirect", text);
    return [];
  }
  if (Array.isArray(content)) {
    return content.map((value, position) => ({ file, label: labelOf(value) ?? `record ${position}`, value }));
  }
  refuse("expected an array of records", text);
  return [];
}

/** Decodes a file that people edit. Throws with what an editor or a merge left behind. Line ends don't reach the data. */
function decodeText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Error("not in UTF-8");
  const text = bytes.toString();
  if (text.startsWith("\ufeff")) throw new Error("starts with a byte-order mark: save the file without one");
  const conflict = text.split("\n").findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line));
  if (conflict >= 0) throw new Error(`line ${conflict + 1} is a merge conflict marker: resolve the conflict`);
  return text;
}

function labelOf(record: unknown): string | undefined {
  const { id, statistic }: Fields = isObject(record) ? record : {};
  return [id, statistic].find((label): label is string => typeof label === "string");
}
