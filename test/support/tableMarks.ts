import * as medtech from "../../src/index.js";

// redirects hold little but ids, and come along with every function that follows them
const { dataset: _, redirects: __, ...exported } = medtech;

/** Every table by name: the exports that are no functions. */
const tables = Object.entries(exported).flatMap(([name, value]) =>
  typeof value === "object" ? [{ name, texts: texts(value) }] : [],
);

/** For each table the longer texts that stand in it and in no other: where one of them turns up, so did the table. */
export const tableMarks: ReadonlyMap<string, readonly string[]> = new Map(
  tables.map(({ name, texts }) => {
    const elsewhere = tables.flatMap((other) => (other.name === name ? [] : other.texts)).join("\n");
    return [name, texts.filter((text) => isPlain(text) && !elsewhere.includes(text))];
  }),
);

/** Long enough to be no coincidence, no id, and left as it is by bundlers. */
function isPlain(text: string): boolean {
  return /^[\w .,;:()/-]{10,}$/.test(text) && text.includes(" ");
}

function texts(tree: unknown): string[] {
  if (typeof tree === "string") return [tree];
  return typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(texts) : [];
}
