import type { Dataset } from "../../src/index.js";

/** Something in a record that its source does not say in so many words. */
export interface Inference {
  readonly record: string;
  /** Way to the field, such as `seat` or `demands[3]`. */
  readonly field: string;
  readonly value: string;
  readonly note: string;
}

/** Everything in the dataset whose `basis` is `"inferred"`, in the order of the tables. */
export function inferences(dataset: Dataset): Inference[] {
  const found: Inference[] = [];
  for (const records of Object.values<readonly object[] | object>({ ...dataset })) {
    for (const record of Object.values(records)) visit(record, (record as { id?: string }).id ?? "", "");
  }
  return found;

  function visit(tree: unknown, record: string, field: string): void {
    if (typeof tree !== "object" || tree === null) return;
    const { basis, value, text, note } = tree as Partial<Record<"basis" | "value" | "text" | "note", unknown>>;
    if (basis === "inferred") found.push({ record, field, value: inWords(value ?? text), note: String(note ?? "") });
    for (const [key, part] of Object.entries(tree)) {
      visit(part, record, Array.isArray(tree) ? `${field}[${key}]` : [field, key].filter(Boolean).join("."));
    }
  }
}

/** A value in one line: texts and numbers as they are, lists and records by their entries. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).map(inWords).join(", ");
}
