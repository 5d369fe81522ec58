// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.

/** For each cluster 1 word(s) of 32 bits, bit f set where it lists focus area f. */
export const matrix: readonly number[] = [484828, 489821, 327828, 319743, 516095, 180479, 315487, 458943, 37277, 326911, 460253, 524287, 484445, 463519, 271582, 263231, 155741];
