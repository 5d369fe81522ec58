/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * For each label, the first of its boxes that lies within the bounds and touches neither an obstacle nor a label placed
 * before; undefined where all do.
 */
export function placeLabels<B extends Box>(
  candidates: readonly (readonly B[])[],
  obstacles: readonly Box[],
  bounds: Box,
): (B | undefined)[] {
  const taken: Box[] = [...obstacles];
  return candidates.map((boxes) => {
    const free = boxes.find((box) => isWithin(box, bounds) && !taken.some((other) => overlap(box, other)));
    if (free !== undefined) taken.push(free);
    return free;
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, bounds: Box): boolean {
  const fits = (at: number, length: number, start: number, room: number) => at >= start && at + length <= start + room;
  return fits(box.x, box.width, bounds.x, bounds.width) && fits(box.y, box.height, bounds.y, bounds.height);
}
