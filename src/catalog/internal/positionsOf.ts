/** The positions of the bits that are set, ascending. */
export function positionsOf(bits: Int32Array): number[] {
  const positions: number[] = [];
  for (let word = 0; word < bits.length; word++) {
    // one turn a set bit: the lowest one is taken off each time
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) {
      positions.push(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return positions;
}
