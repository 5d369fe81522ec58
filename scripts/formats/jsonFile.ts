/** A list, or an object, as JSON with one entry a line: hardly larger than without, and a change shows in its own line. */
export function jsonFile(entries: object): string {
  const isList = Array.isArray(entries);
  const lines = Object.entries(entries).map(([key, entry]) => {
    const text = JSON.stringify(entry);
    return isList ? text : `${JSON.stringify(key)}:${text}`;
  });
  const [open, close] = isList ? "[]" : "{}";
  return lines.length === 0 ? `${open}${close}\n` : `${open}\n${lines.join(",\n")}\n${close}\n`;
}
