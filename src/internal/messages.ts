/** Writes a value into an error message. Never runs the caller's code, and never writes more than a line. */
export function describe(value: unknown): string {
  if (typeof value === "string") return quote(value.slice(0, 80));
  const isOpaque = value !== null && (typeof value === "object" || typeof value === "function");
  return isOpaque ? `(${typeof value})` : String(value).slice(0, 80);
}

/** Puts a text in quotation marks. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** Writes `["clusters", 3, "name"]` as `clusters[3].name`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
