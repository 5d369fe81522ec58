/** The way to the first place in which two JSON values differ, be it only in the sign of a zero; undefined where they are alike. */
export function firstDifference(a: unknown, b: unknown): (string | number)[] | undefined {
  if (Object.is(a, b)) return undefined;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return [];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  for (const key of keys) {
    if (Object.hasOwn(a, key) !== Object.hasOwn(b, key)) return [place(a, key)];
    const further = firstDifference(a[key], b[key]);
    if (further !== undefined) return [place(a, key), ...further];
  }
  return undefined;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function place(parent: object, key: string): string | number {
  return Array.isArray(parent) ? Number(key) : key;
}
