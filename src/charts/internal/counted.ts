/** A number of things. */
export function counted(count: number, one: string, others: string): string {
  return `${count} ${count === 1 ? one : others}`;
}
