/**
 * The natural logarithm of a number from 1 on, in basic arithmetic alone. `Math.log` may differ between engines in its last
 * digit, and with it a ranking; additions, products and quotients may not.
 */
export function naturalLog(x: number): number {
  let mantissa = x;
  let halvings = 0;
  for (; mantissa > Math.SQRT2; halvings++) mantissa /= 2;
  // ln(m) = 2 · artanh(s), whose series is at its last digit after twelve terms: s² is at most 0.03
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let n = 23; n > 0; n -= 2) sum = sum * s * s + 1 / n;
  return halvings * Math.LN2 + 2 * s * sum;
}
