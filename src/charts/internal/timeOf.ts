/** A year, with its part for a month or a day, as a number. */
export function timeOf(period: string): number {
  const [year, month = 1, day = 1] = period.split("-").map(Number) as [number, number?, number?];
  return year + (month - 1) / 12 + (day - 1) / 366;
}
