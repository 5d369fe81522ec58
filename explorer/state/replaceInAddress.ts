/** An address in which one value of a field, perhaps in a list, is another; for links that correct it. */
export function replaceInAddress(search: string, field: string, value: string, replacement: string): string {
  const params = new URLSearchParams(search);
  const parts = (params.get(field) ?? "").split(",");
  const corrected = parts.map((part) => {
    if (part === value) return replacement;
    return part.startsWith(`${value}:`) ? replacement + part.slice(value.length) : part;
  });
  params.set(field, corrected.join(","));
  return `?${params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}
