import { isFields } from "./isFields.js";
import type { Fields } from "./Tables.js";

/** What the records of a table show of a field. */
export interface FieldShape {
  readonly types: Set<string>;
  /** How many have it, of so many that could. */
  count: number;
  readonly parent: string;
}

/** The shape of a table's records: way to a field (`seat.value.city`, `partners[].country`) to what is seen there. */
export class Shape {
  readonly fields = new Map<string, FieldShape>();
  /** How many objects were seen at the end of each way. */
  readonly objects = new Map<string, number>();

  constructor(records: readonly Fields[]) {
    for (const record of records) this.#visit(record, "", "");
  }

  /** Whether every object that could have a field has it. */
  isComplete({ count, parent }: FieldShape): boolean {
    return count === this.objects.get(parent);
  }

  #visit(value: unknown, way: string, parent: string): void {
    if (way !== "") {
      const seen = this.fields.get(way) ?? { types: new Set(), count: 0, parent };
      this.fields.set(way, seen);
      seen.count++;
      seen.types.add(typeNameOf(value));
    }
    if (Array.isArray(value)) for (const item of value) this.#visit(item, `${way}[]`, way);
    else if (isFields(value)) {
      this.objects.set(way, (this.objects.get(way) ?? 0) + 1);
      for (const [name, field] of Object.entries(value)) this.#visit(field, way === "" ? name : `${way}.${name}`, way);
    }
  }
}

function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
