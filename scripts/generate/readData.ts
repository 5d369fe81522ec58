import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Dataset } from "../../src/model/Dataset.js";
import type { DataProblem } from "./DataProblem.js";
import { files } from "./files.js";
import { sound } from "./sound.js";

/** A record as it stands in a file, not checked yet. */
export interface RawRecord {
  readonly file: string;
  /** Its id, or its position in the file where it has none: what a problem is reported under. */
  readonly label: string;
  readonly value: unknown;
}

/** Everything that `data/` holds, and what could not be read. */
export interface RawData {
  readonly tables: Readonly<Record<keyof Dataset, readonly RawRecord[]>>;
  readonly problems: readonly DataProblem[];
  /** By table, what stands in files of it that hold no records. */
  readonly unread: ReadonlyMap<string, string>;
}

export function readData(folder: string): RawData {
  const problems: DataProblem[] = strayFiles(folder).map((file) => {
    return { file, expected: "expected a file of a table: those are named in scripts/generate/files.ts" };
  });
  const unread = new Map<string, string>();
  const tables = Object.fromEntries(
    Object.entries(files).map(([table, names]) => [
      table,
      names.flatMap((file) =>
        readTable(folder, file, table, (expected, text) => {
          problems.push({ file, expected });
          unread.set(table, (unread.get(table) ?? "") + text);
        }),
      ),
    ]),
  ) as Record<keyof Dataset, RawRecord[]>;
  return { tables, problems, unread };
}

/** Files with data that no table is made of: a name mistyped or forgotten, whose records would be missed by nobody. */
function strayFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const known = Object.values(files).flat();
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => path.endsWith(".json") && !known.includes(path))
    .sort();
}

function readTable(
  folder: string,
  file: string,
  table: string,
  refuse: (expected: string, text: string) => void,
): RawRecord[] {
  let text = "";
  let content: unknown;
  try {
    const bytes = readFileSync(join(folder, file));
    text = bytes.toString();
    content = JSON.parse(sound(bytes, text));
  } catch (error) {
    refuse(`expected a readable JSON file (${(error as Error).message})`, text);
    return [];
  }
  if (table === "redirects") {
    if (typeof content === "object" && content !== null && !Array.isArray(content)) {
      return Object.entries(content).map(([label, value]) => ({ file, label, value }));
    }
    refuse("expected an object of retired id to redirect", text);
    return [];
  }
  if (Array.isArray(content)) {
    return content.map((value, position) => ({ file, label: labelOf(value) ?? `record ${position}`, value }));
  }
  refuse("expected an array of records", text);
  return [];
}

function labelOf(record: unknown): string | undefined {
  const { id, statistic } = (record ?? {}) as { id?: unknown; statistic?: unknown };
  return [id, statistic].find((label): label is string => typeof label === "string");
}
