/**
 * A copy of all that an answer made anew: lists and what stands in them, down to the caller's own records and what is
 * shared, which is frozen. No function that returns such an answer can take less time.
 */
export function copyOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Object.isFrozen(answer) || "name" in answer) return answer;
  if (!Array.isArray(answer)) {
    const copy: Record<string, unknown> = { ...answer };
    for (const key in copy) copy[key] = copyOf(copy[key]);
    return copy;
  }
  // lists of numbers, texts and the caller's records are copied as a whole, in the fastest way there is
  const first: unknown = answer[0];
  return copyOf(first) === first ? answer.slice() : answer.map(copyOf);
}
