const WIDTH = 118;

/** A JSON value as TypeScript source: on one line where it fits, else one entry a line. */
export function toSource(value: unknown, indent = "", used = 0): string {
  const line = inline(value);
  if (indent.length + used + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const entries = Array.isArray(value)
    ? value.map((item) => toSource(item, deeper, 1))
    : Object.entries(value).map(([key, item]) => `${keySource(key)}: ${toSource(item, deeper, key.length + 3)}`);
  return `${open}\n${entries.map((entry) => `${deeper}${entry},\n`).join("")}${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${keySource(key)}: ${inline(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function keySource(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
