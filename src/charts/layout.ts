/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Encodes a position that the data give in pixels. */
export function pixels(field: string) {
  return { field, type: "quantitative", scale: null, axis: null } as const;
}

/** Returns the smallest and the largest of any number of values, or zeros if there are none. */
export function extent(values: readonly number[]): [number, number] {
  const first = values[0] ?? 0;
  return [values.reduce((a, b) => Math.min(a, b), first), values.reduce((a, b) => Math.max(a, b), first)];
}

/**
 * Chooses for each label the first of its boxes that lies within the bounds and overlaps neither an obstacle nor an earlier
 * label, or undefined if there is none.
 */
export function placeLabels<B extends Box>(
  candidates: readonly (readonly B[])[],
  obstacles: readonly Box[],
  bounds: Box,
): (B | undefined)[] {
  const taken: Box[] = [...obstacles];
  return candidates.map((boxes) => {
    const free = boxes.find((box) => contains(bounds, box) && !taken.some((other) => overlaps(box, other)));
    if (free !== undefined) taken.push(free);
    return free;
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(bounds: Box, { x, y, width, height }: Box): boolean {
  return (
    x >= bounds.x && x + width <= bounds.x + bounds.width && y >= bounds.y && y + height <= bounds.y + bounds.height
  );
}
