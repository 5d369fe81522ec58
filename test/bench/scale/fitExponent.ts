/** The x of time ~ records^x that fits best: the slope of a straight line through the logarithms. */
export function fitExponent(times: ReadonlyMap<number, number>): number {
  const points = [...times].map(([count, time]) => ({ x: Math.log(count), y: Math.log(time) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
