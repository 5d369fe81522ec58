/** Scores are compared in steps of 1e-12, so that no engine's last digit decides an order. */
export function roundScore(score: number): number {
  return Math.round(score * 1e12);
}
