/** Whether a value is what a function documents as its result. */
export type Shape = (value: unknown) => boolean;

/** What a caller handed over comes back as it is. */
export const anything: Shape = () => true;
export const text: Shape = (value) => typeof value === "string";
export const truth: Shape = (value) => typeof value === "boolean";
export const nothing: Shape = (value) => value === null;

export const number =
  (min: number, max: number): Shape =>
  (value) =>
    typeof value === "number" && value >= min && value <= max;

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const memberOf = (values: Iterable<unknown>): Shape => {
  const members = new Set(values);
  return (value) => members.has(value);
};

/** A plain list of this realm without holes. */
export const listOf =
  (item: Shape): Shape =>
  (value) =>
    Array.isArray(value) &&
    Object.getPrototypeOf(value) === Array.prototype &&
    Object.keys(value).length === value.length &&
    value.every(item);

/** A plain object with these fields, none missing but those that may be, and no others. */
export function record(fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const needed = Object.keys(fields);
  const all = new Map<unknown, Shape>(Object.entries({ ...fields, ...optional }));
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    needed.every((name) => Object.hasOwn(value, name)) &&
    Reflect.ownKeys(value).every((name) => all.has(name)) &&
    Object.entries(value).every(([name, field]) => all.get(name)!(field));
}

/** Whatever JSON holds, with no code of anybody in it. */
export const json: Shape = (value) => {
  if (typeof value !== "object" || value === null)
    return ["string", "number", "boolean"].includes(typeof value) || value === null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return prototype === Array.prototype && Array.from(value).every(json);
  const fields = Object.values(Object.getOwnPropertyDescriptors(value));
  return prototype === Object.prototype && fields.every((field) => "value" in field && json(field.value));
};
